package nl.integrity.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Stream;
import nl.integrity.shared.BrokenRule;

/** Writes letters from their templates, for doors that have let their caller in. */
@ApplicationScoped
public class LetterTemplates {
    @Inject
    TemplateStore store;

    /** A letter from the template that holds, in the language of its reader. */
    public PreparedLetter write(LetterKind kind, LetterFacts facts) {
        Template template = store.current(kind).template();
        return new PreparedLetter(
                new TemplateVersion(kind, template.version()),
                TemplateText.write(template.text(facts.language()), facts));
    }

    /** The template that holds, as it is: for a letter that goes to more than one reader. */
    public PreparedLetter draft(LetterKind kind, Locale language) {
        Template template = store.current(kind).template();
        return new PreparedLetter(new TemplateVersion(kind, template.version()), template.text(language));
    }

    /** A letter with what is left open in it filled in. */
    public String fillIn(String letter, LetterFacts facts) {
        return TemplateText.write(letter, facts);
    }

    /** @throws BrokenRule when there is no such template, or something in the letter still waits to be filled in */
    public void mustBeComplete(TemplateVersion version, String letter) {
        Template template = store.find(version)
                .orElseThrow(() -> new BrokenRule("letter.template.unknown"))
                .template();
        Stream.of(template.textNl(), template.textEn())
                .flatMap(text -> TemplateText.blanks(text).stream())
                .filter(letter::contains)
                .findFirst()
                .ifPresent(blank -> {
                    throw new BrokenRule("letter.blank", blank);
                });
    }
}
