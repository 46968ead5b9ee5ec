package nl.integrity.web.subjects;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.subjects.OwnHearing;
import nl.integrity.subjects.OwnHearingLine;

/** Backs {@code desk/about-me.xhtml}: what a colleague was told of cases about them; for almost everybody there is none. */
@Named
@RequestScoped
public class AboutMePage {
    @EJB
    OwnHearing hearing;

    private List<OwnHearingLine> lines = List.of();

    public void read() {
        lines = hearing.mine();
    }

    public List<OwnHearingLine> getLines() {
        return lines;
    }
}
