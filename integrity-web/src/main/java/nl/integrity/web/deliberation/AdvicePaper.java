package nl.integrity.web.deliberation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.integrity.deliberation.AdviceState;
import nl.integrity.deliberation.Judgement;
import nl.integrity.shared.SystemTime;
import nl.integrity.web.edge.Dates;
import nl.integrity.web.edge.Paper;

/** The committee's opinion and advice on a case, on paper: what it found, and not a name of anybody. */
final class AdvicePaper {
    private AdvicePaper() {}

    /** @param words gives a text of the bundle {@code deliberation} in this language */
    static Paper of(AdviceState state, Locale language, UnaryOperator<String> words) {
        Paper paper = new Paper(
                language,
                words.apply("advice.title") + " " + state.number(),
                state.committee().name(language));
        paper.fact(words.apply("advice.paper.number"), state.number())
                .fact(
                        words.apply("advice.paper.adopted"),
                        Dates.day(language, LocalDate.ofInstant(state.adoptedAt(), SystemTime.ZONE)));
        judge(paper, state.judgement(), words);
        if (!state.minority().isEmpty()) {
            paper.heading(words.apply("minority"));
            state.minority().forEach(paper::said);
        }
        return paper;
    }

    private static void judge(Paper paper, Judgement judgement, UnaryOperator<String> words) {
        if (!judgement.findings().isEmpty()) {
            paper.heading(words.apply("findings"));
            judgement
                    .findings()
                    .forEach(found -> paper.fact(
                            found.allegation().number() + ". "
                                    + found.allegation().text(),
                            words.apply("finding." + found.finding())));
        }
        paper.heading(words.apply("opinion")).said(judgement.text());
        paper.heading(words.apply("advice")).said(judgement.advice());
    }
}
