package nl.integrity.letters;

/** How a letter will look, in both languages, for a report that does not exist. */
public record LetterPreview(String textNl, String textEn) {
    public String text(String language) {
        return language.equals("en") ? textEn : textNl;
    }
}
