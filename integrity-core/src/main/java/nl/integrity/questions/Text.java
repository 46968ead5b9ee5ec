package nl.integrity.questions;

import java.io.Serializable;
import java.util.Locale;

/** A text in both languages. */
public record Text(String nl, String en) implements Serializable {
    static final Text NONE = new Text("", "");

    static Text of(String sameInBoth) {
        return new Text(sameInBoth, sameInBoth);
    }

    /** In the language of this locale; Dutch for any but English. */
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : nl;
    }

    /** It may be what somebody answered. */
    @Override
    public String toString() {
        return "Text";
    }
}
