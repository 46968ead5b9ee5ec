package nl.integrity.conclusions;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import nl.integrity.conclusions.FinalReportFile.Found;
import nl.integrity.conclusions.FinalReportFile.Version;
import nl.integrity.conclusions.FinalReportStore.StoredVersion;
import nl.integrity.deliberation.Finding;
import nl.integrity.investigations.Annex;
import nl.integrity.investigations.AnnexKind;
import nl.integrity.shared.JsonText;

/** A version of a report as one text, to be sealed as one. */
final class ReportText {
    private ReportText() {}

    static String write(
            WriteReport command, List<ReportRecommendation> recommendations, List<Found> points, List<Annex> annexes) {
        JsonArrayBuilder recommended = Json.createArrayBuilder();
        recommendations.forEach(each -> recommended.add(
                Json.createObjectBuilder().add("paragraph", each.paragraph()).add("text", each.text())));
        JsonArrayBuilder found = Json.createArrayBuilder();
        points.forEach(each -> found.add(Json.createObjectBuilder()
                .add("point", each.point())
                .add("text", each.text())
                .add("finding", each.finding().name())
                .add("facts", each.facts())
                .add("judgement", each.judgement())
                .add("evidence", Json.createArrayBuilder(each.evidence()))));
        JsonArrayBuilder listed = Json.createArrayBuilder();
        annexes.forEach(each -> listed.add(Json.createObjectBuilder()
                .add("kind", each.kind().name())
                .add("number", each.number())
                .add("what", each.what())
                .add("day", each.day().toString())
                .add("sha256", each.sha256())));
        return Json.createObjectBuilder()
                .add("summary", command.summary())
                .add("approach", command.approach())
                .add("heard", command.heard())
                .add("conclusion", command.conclusion())
                .add("recommendations", recommended)
                .add("points", found)
                .add("annexes", listed)
                .build()
                .toString();
    }

    static Version read(StoredVersion stored, String text, String by) {
        JsonObject json = JsonText.read(text);
        return new Version(
                stored.id(),
                stored.number(),
                stored.concluded(),
                json.getString("summary"),
                json.getString("approach"),
                json.getString("heard"),
                json.getString("conclusion"),
                json.getJsonArray("recommendations").getValuesAs(ReportText::recommendation),
                json.getJsonArray("points").getValuesAs(ReportText::found),
                json.getJsonArray("annexes").getValuesAs(ReportText::annex),
                stored.at(),
                by);
    }

    private static ReportRecommendation recommendation(JsonObject json) {
        return new ReportRecommendation(json.getString("paragraph"), json.getString("text"));
    }

    private static Found found(JsonObject json) {
        return new Found(
                json.getInt("point"),
                json.getString("text"),
                Finding.valueOf(json.getString("finding")),
                json.getString("facts"),
                json.getString("judgement"),
                json.getJsonArray("evidence").getValuesAs(JsonNumber::intValue));
    }

    private static Annex annex(JsonObject json) {
        return new Annex(
                AnnexKind.valueOf(json.getString("kind")),
                json.getInt("number"),
                json.getString("what"),
                LocalDate.parse(json.getString("day")),
                json.getString("sha256"));
    }
}
