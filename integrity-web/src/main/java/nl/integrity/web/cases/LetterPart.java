package nl.integrity.web.cases;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.integrity.cases.CaseLetters;
import nl.integrity.letters.LetterKind;
import nl.integrity.web.edge.Checks;
import org.jspecify.annotations.Nullable;

/** Writes the letter on {@code desk/case.xhtml} from a template, and takes back one that was just sent. What was typed there stays. */
@Named
@RequestScoped
public class LetterPart {
    @EJB
    CaseLetters letters;

    @Inject
    CasePage page;

    @Inject
    Checks checks;

    private @Nullable LetterKind template;

    /** Puts the words of the chosen template in the letter: under what was typed, if anything was. */
    public void use() {
        LetterKind chosen = template;
        if (chosen == null) {
            checks.refuse("template", "letter.kind.missing");
            return;
        }
        page.use(letters.prepare(page.getNumber(), chosen));
        if (chosen == LetterKind.FEEDBACK) {
            page.setFeedback(true);
        }
    }

    public void takeBack(UUID letter) {
        page.putBack(letter, letters.takeBack(page.getNumber(), letter));
    }

    /** Puts the words of a letter that was taken back in the form. */
    public void reuse(UUID letter) {
        page.putBack(letter, letters.takenBack(page.getNumber(), letter));
    }

    /** All but the confirmation, which stands ready by itself. */
    public List<LetterKind> getKinds() {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind != LetterKind.ACKNOWLEDGEMENT)
                .toList();
    }

    public @Nullable LetterKind getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable LetterKind template) {
        this.template = template;
    }
}
