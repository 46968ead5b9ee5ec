package nl.integrity.web.subjects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.List;
import nl.integrity.subjects.GivenPaper;
import nl.integrity.subjects.PaperKind;
import nl.integrity.web.edge.Dates;
import nl.integrity.web.edge.Wording;

/** What somebody whom a case is about was given, or can be, to choose from. */
@RequestScoped
class PaperItems {
    @Inject
    Wording wording;

    @Inject
    Dates dates;

    List<SelectItem> kinds(List<PaperKind> kinds) {
        return kinds.stream().map(kind -> new SelectItem(kind, words(kind))).toList();
    }

    List<SelectItem> papers(List<GivenPaper> papers) {
        return papers.stream()
                .map(paper -> new SelectItem(
                        paper.number(), paper.number() + ". " + words(paper.kind()) + ", " + dates.day(paper.at())))
                .toList();
    }

    private String words(PaperKind kind) {
        return wording.of("subjects", "kind." + kind);
    }
}
