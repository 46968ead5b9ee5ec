package nl.integrity.web.conversations;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.integrity.conversations.MyTalk;
import nl.integrity.conversations.MyTalks;
import nl.integrity.web.reports.HeldCode;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/my-talks.xhtml}: the conversations that a colleague asked for under their own name. */
@Named
@RequestScoped
public class MyTalksPage {
    @EJB
    MyTalks mine;

    @Inject
    HeldCode held;

    private @Nullable List<MyTalk> talks;

    public List<MyTalk> getTalks() {
        List<MyTalk> read = talks;
        if (read == null) {
            read = mine.mine();
            talks = read;
        }
        return read;
    }

    /** On to the page outside the desk, where everybody has their conversation. */
    public String open(UUID talk) {
        held.hold(mine.code(talk));
        return "/talk";
    }
}
