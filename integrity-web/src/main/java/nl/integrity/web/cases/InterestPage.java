package nl.integrity.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseCover;
import nl.integrity.cases.CaseInterests;
import nl.integrity.cases.DeclareInterest;
import nl.integrity.cases.Interest;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import nl.integrity.web.edge.SignedIn;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/interest.xhtml}: before a case opens, whoever has a part in it says whether they have an interest in it. */
@Named
@RequestScoped
public class InterestPage {
    @EJB
    CaseInterests interests;

    @Inject
    Checks checks;

    @Inject
    Links links;

    @Inject
    SignedIn signedIn;

    @Inject
    FacesContext context;

    private String number = "";
    private @Nullable Interest interest;
    private @Nullable CaseCover cover;

    // asked for before Faces hands over what was sent
    @PostConstruct
    void whichCase() {
        number = context.getExternalContext().getRequestParameterMap().getOrDefault("nr", "");
    }

    public void read() {
        cover = interests.cover(number);
    }

    public void declare() {
        DeclareInterest command = new DeclareInterest(number, interest);
        if (checks.pass(command)) {
            interests.declare(command);
            links.go(
                    interest == Interest.NONE
                            ? opens() + "?nr=" + URLEncoder.encode(number, StandardCharsets.UTF_8)
                            : isElsewhere());
        }
    }

    /** Whoever does not sit in a committee came to investigate, or to decide on an advice. */
    private String opens() {
        if (signedIn.isOfCommittee()) {
            return "/desk/course";
        }
        return signedIn.has(Role.INVESTIGATOR) ? "/desk/investigation" : "/desk/advice";
    }

    private String isElsewhere() {
        if (signedIn.isOfCommittee()) {
            return "/desk/register?givenUp";
        }
        return signedIn.has(Role.INVESTIGATOR) ? "/desk/investigations" : "/desk/advices";
    }

    public Interest[] getInterests() {
        return Interest.values();
    }

    public @Nullable Interest getInterest() {
        return interest;
    }

    public void setInterest(@Nullable Interest interest) {
        this.interest = interest;
    }

    public @Nullable CaseCover getCover() {
        return cover;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
