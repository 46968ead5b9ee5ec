package nl.integrity.web.cases;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.CaseSummary;
import nl.integrity.cases.RegisterQuery;
import nl.integrity.cases.RegisterQuery.Filter;
import nl.integrity.cases.RegisterQuery.Order;
import nl.integrity.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/register.xhtml}; what is shown is in the address. */
@Named
@RequestScoped
public class RegisterPage {
    @EJB
    CaseReading reading;

    private String order = Order.URGENT.name();
    private String filter = Filter.ALL.name();
    private @Nullable String after;
    private @Nullable Slice<CaseSummary> slice;

    /** Reads the page of the register that the address asks for; what it does not know, it leaves aside. */
    public void read() {
        order = known(Order.values(), order);
        filter = known(Filter.values(), filter);
        slice = reading.register(new RegisterQuery(Order.valueOf(order), Filter.valueOf(filter), after));
    }

    private static String known(Enum<?>[] values, String asked) {
        return Arrays.stream(values)
                .map(Enum::name)
                .filter(asked::equals)
                .findFirst()
                .orElse(values[0].name());
    }

    public @Nullable Slice<CaseSummary> getSlice() {
        return slice;
    }

    public Order[] getOrders() {
        return Order.values();
    }

    public Filter[] getFilters() {
        return Filter.values();
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}
