package nl.integrity.identity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import nl.integrity.shared.JsonText;

/**
 * What was written with a request, as one text, to be sealed as one.
 *
 * @param purpose what for
 * @param recipient who else will know of it; empty: nobody
 * @param why the reporter is not told beforehand; empty: they are
 */
record IdentityText(String purpose, String recipient, String why) {
    static final String COLUMN = "identity_request.content";

    static IdentityText of(AskIdentity asked) {
        boolean later = asked.isByLaw() && asked.unannounced() != null;
        return new IdentityText(asked.purpose(), asked.recipient(), later ? asked.why() : "");
    }

    static IdentityText read(String text) {
        JsonObject json = JsonText.read(text);
        return new IdentityText(json.getString("purpose"), json.getString("recipient"), json.getString("why"));
    }

    String write() {
        return Json.createObjectBuilder()
                .add("purpose", purpose)
                .add("recipient", recipient)
                .add("why", why)
                .build()
                .toString();
    }

    @Override
    public String toString() {
        return "IdentityText";
    }
}
