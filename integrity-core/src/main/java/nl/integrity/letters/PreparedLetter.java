package nl.integrity.letters;

/** A letter written from a template, to be completed and sent. */
public record PreparedLetter(TemplateVersion template, String text) {
    @Override
    public String toString() {
        return "PreparedLetter " + template;
    }
}
