package nl.integrity.web.conclusions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.integrity.conclusions.AuditedReport;
import nl.integrity.conclusions.FinalReportFile.Found;
import nl.integrity.conclusions.FinalReportFile.Version;
import nl.integrity.conclusions.MaskWords;
import nl.integrity.conclusions.ReportRecommendation;
import nl.integrity.investigations.Annex;
import nl.integrity.shared.SystemTime;
import nl.integrity.web.edge.Dates;
import nl.integrity.web.edge.Paper;
import nl.integrity.web.edge.Wording;

/** A final report on paper: what was asked, done, found and recommended, and the list of what it rests on. */
@ApplicationScoped
class FinalReportPaper {
    @Inject
    Wording wording;

    @Inject
    AnnexWords annexes;

    Paper of(String number, Version version, Locale language) {
        Paper paper = new Paper(
                language,
                words(language, version.concluded() ? "title" : "draft.title") + " " + number,
                words(language, "from"));
        paper.fact(words(language, "written"), Dates.day(language, LocalDate.ofInstant(version.at(), SystemTime.ZONE)))
                .fact(words(language, "by"), version.by());
        return whole(paper, version, language);
    }

    /** As somebody who audits reads it. */
    Paper of(AuditedReport report, Locale language) {
        Paper paper = new Paper(
                language, words(language, "title") + " " + report.line().mark(), words(language, "from"));
        paper.fact(
                        words(language, "audit.about"),
                        report.line().category().name().in(language))
                .fact(
                        words(language, "audit.decided"),
                        Dates.month(language, report.line().decided()))
                .fact(words(language, "by"), report.text().by())
                .paragraph(words(language, "audit.masked"));
        return whole(paper, report.text(), language);
    }

    private Paper whole(Paper paper, Version version, Locale language) {
        text(paper, language, "summary", version.summary());
        text(paper, language, "approach", version.approach());
        if (!version.points().isEmpty()) {
            paper.heading(words(language, "points"));
            version.points().forEach(point -> add(paper, point, language));
        }
        text(paper, language, "heard", version.heard());
        text(paper, language, "conclusion", version.conclusion());
        if (!version.recommendations().isEmpty()) {
            paper.heading(words(language, "recommendations"));
            for (ReportRecommendation each : version.recommendations()) {
                paper.fact(each.paragraph(), each.text());
            }
        }
        if (!version.annexes().isEmpty()) {
            paper.heading(words(language, "annexes"));
            for (Annex each : version.annexes()) {
                paper.fact(
                        annexes.in(language, each),
                        Dates.day(language, each.day())
                                + (each.sha256().isEmpty() ? "" : ", SHA-256 " + each.sha256()));
            }
        }
        return paper;
    }

    private void add(Paper paper, Found found, Locale language) {
        paper.fact(
                found.point() + ". " + found.text(),
                wording.in(language, "deliberation", "finding." + found.finding()));
        paper.fact(wording.in(language, "investigations", "facts"), found.facts());
        paper.fact(wording.in(language, "investigations", "judgement"), found.judgement());
        if (!found.evidence().isEmpty()) {
            paper.fact(
                    words(language, "evidence"),
                    found.evidence().stream().map(each -> "E-" + each).collect(Collectors.joining(", ")));
        }
    }

    private void text(Paper paper, Locale language, String key, String text) {
        if (!text.isEmpty()) {
            paper.heading(words(language, key)).said(text);
        }
    }

    /** What stands where a name stood. */
    MaskWords mask(Locale language) {
        return new MaskWords(words(language, "mask.subject"), words(language, "mask.other"));
    }

    String words(Locale language, String key) {
        return wording.in(language, "conclusions", key);
    }
}
