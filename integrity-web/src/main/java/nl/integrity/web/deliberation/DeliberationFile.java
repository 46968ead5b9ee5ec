package nl.integrity.web.deliberation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.integrity.access.AccessRefused;
import nl.integrity.deliberation.CommitteeDeliberation;
import nl.integrity.deliberation.DeliberationState;
import nl.integrity.deliberation.DeliberationState.Point;
import nl.integrity.web.edge.CaseOfPages;

/** The case that the pages of the deliberation are about. */
@Named
@RequestScoped
public class DeliberationFile extends CaseOfPages<DeliberationState> {
    @EJB
    CommitteeDeliberation deliberation;

    private String item = "";
    private int version;

    @Override
    protected DeliberationState read(String number) {
        DeliberationState read = deliberation.open(number);
        if (!isPostback()) {
            version = read.version();
        }
        return read;
    }

    /** The meeting that a page is about, among those that had the case on their agenda. */
    public Point getPoint() {
        return getState().points().stream()
                .filter(point -> point.id().toString().equals(getItem()))
                .findFirst()
                .orElseThrow(AccessRefused::new);
    }

    /** Back to the page of the deliberation, which says what was done. */
    void showWhatWas(String done) {
        goes("/desk/deliberation", done);
    }

    public String getItem() {
        return item.isEmpty() ? sent("item") : item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
