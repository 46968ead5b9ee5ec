package nl.integrity.web.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;
import nl.integrity.shared.BrokenRule;
import org.jspecify.annotations.Nullable;

/** Holds a command against its own rules, and says at the field what is wrong. */
@RequestScoped
public class Checks {
    @Inject
    FacesContext context;

    @Inject
    Validator validator;

    /** Whether the command may go on; what is wrong is shown at the field that is named like the property, or else on top. */
    public <T> boolean pass(T command) {
        Set<ConstraintViolation<T>> violations = validator.validate(command);
        violations.forEach(violation -> context.addMessage(field(violation), text(violation)));
        return violations.isEmpty();
    }

    /** Does what a command asks, when it may go on; what the core finds wrong is said at the field that the fault names: its second part. */
    public boolean does(Object command, Runnable deed) {
        if (!pass(command)) {
            return false;
        }
        try {
            deed.run();
            return true;
        } catch (BrokenRule rule) {
            refuse(rule.messageKey().replaceFirst("^\\w+\\.(\\w+).*", "$1"), rule);
            return false;
        }
    }

    /** Says at a field, or on top when there is none with that id, what no command could. */
    public void refuse(String field, String key) {
        refuse(field, Texts.fault(context, key));
    }

    /** Says at a field what the core found wrong with it. */
    public void refuse(String field, BrokenRule rule) {
        refuse(field, Texts.fault(context, rule));
    }

    /** Says at the field for files what was wrong with one, if anything was. */
    public void refuseFile(@Nullable BrokenRule rule) {
        if (rule != null) {
            context.addMessage("file", Texts.fault(context, rule));
        }
    }

    private void refuse(String field, FacesMessage text) {
        UIComponent component = named(field, context.getViewRoot());
        context.addMessage(component == null ? null : component.getClientId(context), text);
    }

    /**
     * Says at a field that is no component of Faces what is wrong with it.
     *
     * @param limit to be filled in; 0 for none
     */
    public void refuseAt(String id, String key, int limit) {
        context.addMessage(id, limit == 0 ? Texts.fault(context, key) : Texts.fault(context, key, limit));
    }

    /**
     * The same, where several fields may be wrong in the same way.
     *
     * @param what which one it is, as people read it
     */
    public void refuseAt(String id, String key, String what) {
        context.addMessage(id, Texts.fault(context, key, what));
    }

    private FacesMessage text(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        Object limit = attributes.getOrDefault("max", attributes.get("value"));
        String key = violation.getMessageTemplate();
        return limit == null ? Texts.fault(context, key) : Texts.fault(context, key, limit);
    }

    private @Nullable String field(ConstraintViolation<?> violation) {
        String property = "";
        for (Path.Node node : violation.getPropertyPath()) {
            property = node.getName() == null ? property : node.getName();
        }
        UIComponent component = named(property, context.getViewRoot());
        return component == null ? null : component.getClientId(context);
    }

    private static @Nullable UIComponent named(String id, UIComponent branch) {
        if (id.equals(branch.getId())) {
            return branch;
        }
        for (UIComponent child : branch.getChildren()) {
            UIComponent found = named(id, child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
