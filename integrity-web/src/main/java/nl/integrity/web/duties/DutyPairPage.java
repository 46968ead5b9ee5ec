package nl.integrity.web.duties;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.duties.AddPair;
import nl.integrity.duties.DutyId;
import nl.integrity.duties.DutyRules;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/duty-pair.xhtml}. */
@Named
@RequestScoped
public class DutyPairPage {
    @EJB
    DutyRules rules;

    @Inject
    DutyWords words;

    @Inject
    Checks checks;

    @Inject
    Links links;

    private @Nullable String one;
    private @Nullable String other;
    private String process = "";
    private String reason = "";
    private boolean sameUnit;
    private @Nullable List<SelectItem> items;

    public List<SelectItem> getItems() {
        List<SelectItem> read = items;
        if (read == null) {
            read = words.duties(rules.open());
            items = read;
        }
        return read;
    }

    public void save() {
        AddPair command = new AddPair(
                DutyWords.id(one).map(DutyId::new).orElse(null),
                DutyWords.id(other).map(DutyId::new).orElse(null),
                process,
                reason,
                sameUnit);
        if (checks.pass(command)) {
            try {
                rules.forbid(command);
                links.go("/desk/duty-rules?done=forbidden");
            } catch (BrokenRule rule) {
                checks.refuse("other", rule);
            }
        }
    }

    public @Nullable String getOne() {
        return one;
    }

    public void setOne(@Nullable String one) {
        this.one = one;
    }

    public @Nullable String getOther() {
        return other;
    }

    public void setOther(@Nullable String other) {
        this.other = other;
    }

    public String getProcess() {
        return process;
    }

    public void setProcess(String process) {
        this.process = process;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isSameUnit() {
        return sameUnit;
    }

    public void setSameUnit(boolean sameUnit) {
        this.sameUnit = sameUnit;
    }
}
