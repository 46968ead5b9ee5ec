package nl.integrity.web.duties;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.integrity.duties.AddDuty;
import nl.integrity.duties.DutyRules;
import nl.integrity.shared.BrokenRule;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;

/** Backs {@code desk/duty-add.xhtml}. */
@Named
@RequestScoped
public class DutyAddPage {
    @EJB
    DutyRules rules;

    @Inject
    Checks checks;

    @Inject
    Links links;

    private String code = "";
    private String nameNl = "";
    private String nameEn = "";
    private String process = "";

    /** Before the page is shown: who may not keep duties does not find it. */
    public void read() {
        rules.open();
    }

    public void save() {
        AddDuty command = new AddDuty(code, nameNl, nameEn, process);
        if (checks.pass(command)) {
            try {
                rules.add(command);
                links.go("/desk/duty-rules?done=added");
            } catch (BrokenRule rule) {
                checks.refuse("code", rule);
            }
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameNl() {
        return nameNl;
    }

    public void setNameNl(String nameNl) {
        this.nameNl = nameNl;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getProcess() {
        return process;
    }

    public void setProcess(String process) {
        this.process = process;
    }
}
