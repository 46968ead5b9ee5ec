package nl.integrity.web.letters;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.letters.LetterEditing;
import nl.integrity.letters.Template;

/** Backs {@code desk/letters.xhtml}. */
@Named
@RequestScoped
public class TemplatesPage {
    @EJB
    LetterEditing editing;

    private List<Template> templates = List.of();

    public void read() {
        templates = editing.overview();
    }

    public List<Template> getTemplates() {
        return templates;
    }
}
