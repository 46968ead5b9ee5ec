package nl.integrity.conclusions;

import java.util.function.UnaryOperator;
import nl.integrity.conclusions.FinalReportFile.Found;
import nl.integrity.conclusions.FinalReportFile.Version;
import nl.integrity.investigations.Annex;
import nl.integrity.investigations.AnnexKind;

/** A final report of which everything that somebody typed is masked. */
final class MaskedText {
    private MaskedText() {}

    static Version of(Version version, UnaryOperator<String> mask) {
        return new Version(
                version.id(),
                version.number(),
                version.concluded(),
                mask.apply(version.summary()),
                mask.apply(version.approach()),
                mask.apply(version.heard()),
                mask.apply(version.conclusion()),
                version.recommendations().stream()
                        .map(each -> new ReportRecommendation(each.paragraph(), mask.apply(each.text())))
                        .toList(),
                version.points().stream().map(point -> of(point, mask)).toList(),
                version.annexes().stream().map(annex -> of(annex, mask)).toList(),
                version.at(),
                version.by());
    }

    private static Found of(Found point, UnaryOperator<String> mask) {
        return new Found(
                point.point(),
                mask.apply(point.text()),
                point.finding(),
                mask.apply(point.facts()),
                mask.apply(point.judgement()),
                point.evidence());
    }

    /** What a piece of evidence is called somebody typed; what the others are called, nobody did. */
    private static Annex of(Annex annex, UnaryOperator<String> mask) {
        return annex.kind() == AnnexKind.EVIDENCE
                ? new Annex(annex.kind(), annex.number(), mask.apply(annex.what()), annex.day(), annex.sha256())
                : annex;
    }
}
