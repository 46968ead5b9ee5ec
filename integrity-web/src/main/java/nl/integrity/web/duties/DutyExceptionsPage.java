package nl.integrity.web.duties;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.duties.DutyReading;
import nl.integrity.duties.ExceptionFile;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/duty-exceptions.xhtml}. */
@Named
@RequestScoped
public class DutyExceptionsPage {
    @EJB
    DutyReading reading;

    private @Nullable List<ExceptionFile> files;

    public List<ExceptionFile> getFiles() {
        List<ExceptionFile> read = files;
        if (read == null) {
            read = reading.exceptions();
            files = read;
        }
        return read;
    }
}
