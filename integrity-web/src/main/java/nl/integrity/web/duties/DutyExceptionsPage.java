package nl.integrity.web.duties;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.integrity.duties.DutyReading;
import nl.integrity.duties.ExceptionFile;
import nl.integrity.duties.ExceptionId;
import nl.integrity.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/duty-exceptions.xhtml}: the exceptions that were asked for, the latest first. */
@Named
@RequestScoped
public class DutyExceptionsPage {
    @EJB
    DutyReading reading;

    private String after = "";
    private @Nullable Slice<ExceptionFile> slice;

    public void read() {
        slice = reading.exceptions(DutyWords.id(after).map(ExceptionId::new).orElse(null));
    }

    public @Nullable Slice<ExceptionFile> getSlice() {
        return slice;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
