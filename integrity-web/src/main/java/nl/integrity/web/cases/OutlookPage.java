package nl.integrity.web.cases;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.integrity.cases.CaseOutlook;
import nl.integrity.cases.Outlook;
import nl.integrity.cases.Prospect;
import nl.integrity.web.edge.Wording;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/outlook.xhtml}: what can be done in a case now, and why not the rest. */
@Named
@RequestScoped
public class OutlookPage {
    /** Where each thing is done. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("ACKNOWLEDGE", "case"),
            Map.entry("ASSESS", "triage"),
            Map.entry("NOT_ADMIT", "triage-decide"),
            Map.entry("REFER", "triage-decide"),
            Map.entry("CONVERSE", "triage-decide"),
            Map.entry("ASK_ORGANISATION", "triage-decide"),
            Map.entry("INVESTIGATE", "triage-decide"),
            Map.entry("INVESTIGATE_AFTER_ALL", "deliberation"),
            Map.entry("HEAR", "deliberation"),
            Map.entry("JUDGE", "deliberation"),
            Map.entry("DECIDE", "advice"),
            Map.entry("FOLLOW_UP", "advice"),
            Map.entry("CLOSE", "course"),
            Map.entry("REOPEN", "course"),
            Map.entry("JOIN", "joining"),
            Map.entry("SEPARATE", "joining"),
            Map.entry("WRITE_TO_REPORTER", "case"),
            Map.entry("SEND_FILE", "case-files"),
            Map.entry("WRITE_RECORD", "record"),
            Map.entry("TAG_CASE", "tags"),
            Map.entry("HAND_OVER", "course"),
            Map.entry("TAKE_OVER", "course"),
            Map.entry("ASSESS_CASE", "triage-assess"),
            Map.entry("CONFIRM_TRIAGE", "triage"),
            Map.entry("WORD_ALLEGATION", "deliberation"),
            Map.entry("PROPOSE_MOTION", "deliberation"),
            Map.entry("GIVE_ADVICE", "advice"),
            Map.entry("PUT_ON_AGENDA", "deliberation"),
            Map.entry("VOTE", "deliberation"),
            Map.entry("WRITE_MINUTES", "deliberation"),
            Map.entry("SIGN_MINUTES", "deliberation"),
            Map.entry("WRITE_NOTE", "notes"),
            Map.entry("WRITE_DOCUMENT", "papers"),
            Map.entry("ASK_REVEAL", "identity-ask"),
            Map.entry("LINK_CASE", "related"),
            Map.entry("ARRANGE_CARE", "subject-care"),
            Map.entry("OPEN_TO_STAND_IN", "stand-in"));

    @EJB
    CaseOutlook door;

    @Inject
    Wording wording;

    private String number = "";
    private @Nullable Outlook outlook;

    public void read() {
        outlook = door.open(number);
    }

    /** Where it is done. */
    public String place(Prospect prospect) {
        return "/desk/" + Objects.requireNonNull(PLACES.get(prospect.what())) + "?nr=" + number;
    }

    public List<Prospect> those(String when) {
        return outlook == null ? List.of() : outlook.not(Prospect.When.valueOf(when));
    }

    /** Whose it is, in words. */
    public String whose(Prospect prospect) {
        return prospect.whose().stream()
                .sorted(Comparator.naturalOrder())
                .map(relation -> wording.of("outlook", "whose." + relation))
                .collect(Collectors.joining(", "));
    }

    /** From which stages it starts, in words. */
    public String from(Prospect prospect) {
        return prospect.from().stream()
                .map(stage -> "‘" + wording.of("cases", "stage." + stage) + "’")
                .collect(Collectors.joining(", "));
    }

    public @Nullable Outlook getOutlook() {
        return outlook;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
