package nl.integrity.web.edge;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ResourceBundle;
import nl.integrity.shared.BrokenRule;

/** The words for what went wrong, in the language of the page. */
final class Texts {
    private static final long MANY_SECONDS = 90;

    private Texts() {}

    /** A message for the summary: what the rule says, with its facts filled in. */
    static FacesMessage fault(FacesContext context, BrokenRule rule) {
        return fault(
                context,
                rule.messageKey(),
                rule.facts().stream().map(fact -> worded(context, fact)).toArray());
    }

    private static Object worded(FacesContext context, Serializable fact) {
        if (fact instanceof Duration wait) {
            return words(context, wait);
        }
        return fact instanceof LocalDate day ? Dates.day(Language.spoken(context), day) : fact;
    }

    /** Such as 20 seconds; rounded up, so that whoever waits that long has waited long enough. */
    private static String words(FacesContext context, Duration wait) {
        long seconds = wait.plusNanos(999_999_999).toSeconds();
        return seconds > MANY_SECONDS
                ? words(context, "wait.minutes", (seconds + 59) / 60)
                : words(context, "wait.seconds", seconds);
    }

    private static String words(FacesContext context, String key, long number) {
        String text =
                context.getApplication().getResourceBundle(context, "faults").getString(key);
        return new MessageFormat(text, Language.spoken(context)).format(new Object[] {number});
    }

    /** A message for the summary. A key without a text gives a general sentence: people never see a key. */
    static FacesMessage fault(FacesContext context, String key, Object... facts) {
        ResourceBundle faults = context.getApplication().getResourceBundle(context, "faults");
        String text = faults.getString(faults.containsKey(key) ? key : "fault.unnamed");
        return new FacesMessage(
                FacesMessage.SEVERITY_ERROR,
                facts.length == 0 ? text : new MessageFormat(text, Language.spoken(context)).format(facts),
                null);
    }
}
