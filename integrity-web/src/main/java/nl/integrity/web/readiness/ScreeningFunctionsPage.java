package nl.integrity.web.readiness;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import nl.integrity.readiness.FunctionState;
import nl.integrity.readiness.ScreeningReading;

/** Backs {@code desk/screening-functions.xhtml}: which functions need a screening. */
@Named
@RequestScoped
public class ScreeningFunctionsPage {
    @EJB
    ScreeningReading reading;

    private List<FunctionState> functions = List.of();

    public void read() {
        functions = reading.functions();
    }

    public List<FunctionState> getFunctions() {
        return functions;
    }
}
