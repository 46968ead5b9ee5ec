package nl.integrity.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.cases.CaseStage;
import nl.integrity.register.RegisterFilter.Due;
import nl.integrity.register.RegisterQuery.Order;
import nl.integrity.register.SoughtOwner.Whose;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.Typed;
import nl.integrity.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A query as it stands in the address of the register, where it can be kept as a bookmark. Addresses end up in histories and in the logs of
 * proxies, so nothing stands there that somebody wrote: a tag stands there as its mark.
 */
public final class RegisterAddress {
    private static final String OPEN = "OPEN";
    private static final int MOST_TAGS = 10;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    /** As browsers send a day, and as people write one where a browser does not help them. */
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-MM-dd", "d-M-uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private final Function<String, List<String>> parameters;
    private final BiConsumer<String, String> faults;

    private RegisterAddress(Function<String, List<String>> parameters, BiConsumer<String, String> faults) {
        this.parameters = parameters;
        this.faults = faults;
    }

    /** The query of an address, without where a page begins. */
    public static String of(RegisterQuery query) {
        RegisterFilter filter = query.filter();
        SoughtOwner owner = filter.owner();
        List<String> pairs = new ArrayList<>();
        add(pairs, "number", filter.number() == null ? null : filter.number().text());
        if (filter.stages().equals(RegisterFilter.OPEN)) {
            add(pairs, "stage", OPEN);
        } else {
            filter.stages().stream().sorted().forEach(stage -> add(pairs, "stage", stage));
        }
        add(pairs, "category", filter.category());
        add(pairs, "unit", filter.unit());
        add(pairs, "owner", owner == null ? null : owner.whose() == Whose.SOMEBODYS ? owner.person() : owner.whose());
        add(pairs, "from", filter.from());
        add(pairs, "until", filter.until());
        add(pairs, "due", filter.due());
        add(pairs, "before", filter.before());
        filter.tags().forEach(tag -> add(pairs, "tag", tag));
        add(pairs, "awaiting", filter.awaiting() ? true : null);
        add(pairs, "order", query.order() == Order.URGENT ? null : query.order());
        return String.join("&", pairs);
    }

    /**
     * Reads an address. What nobody can type wrong, because it is chosen, is left aside when it is not known.
     *
     * @param parameters what stands there under a name
     * @param faults is told under which name something stands that it cannot be, and the key of why
     */
    public static RegisterQuery read(Function<String, List<String>> parameters, BiConsumer<String, String> faults) {
        RegisterAddress address = new RegisterAddress(parameters, faults);
        return new RegisterQuery(
                address.named("order", Order.class).orElse(Order.URGENT),
                address.filter(),
                address.first("after").orElse(null));
    }

    private RegisterFilter filter() {
        LocalDate from = day("from");
        LocalDate until = day("until");
        if (from != null && until != null && until.isBefore(from)) {
            faults.accept("until", "register.until.before");
        }
        return new RegisterFilter(
                number(),
                stages(),
                first("category").filter(code -> code.matches("[A-Z_]{1,32}")).orElse(null),
                first("unit").flatMap(RegisterAddress::id).map(UnitId::new).orElse(null),
                owner(),
                from,
                until,
                named("due", Due.class).orElse(null),
                day("before"),
                tags(),
                first("awaiting").isPresent());
    }

    private @Nullable SoughtNumber number() {
        Optional<SoughtNumber> number = first("number").flatMap(SoughtNumber::read);
        if (number.isEmpty() && first("number").isPresent()) {
            faults.accept("number", "register.number.none");
        }
        return number.orElse(null);
    }

    private Set<CaseStage> stages() {
        List<String> asked = parameters.apply("stage");
        return asked.contains(OPEN)
                ? RegisterFilter.OPEN
                : Stream.of(CaseStage.values())
                        .filter(stage -> asked.contains(stage.name()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private @Nullable SoughtOwner owner() {
        Optional<Whose> whose = named("owner", Whose.class).filter(named -> named != Whose.SOMEBODYS);
        return whose.map(named -> new SoughtOwner(named, null))
                .or(() -> first("owner")
                        .flatMap(RegisterAddress::id)
                        .map(id -> new SoughtOwner(Whose.SOMEBODYS, new PersonId(id))))
                .orElse(null);
    }

    private List<String> tags() {
        return parameters.apply("tag").stream()
                .filter(mark -> mark.matches(Tag.MARK))
                .distinct()
                .limit(MOST_TAGS)
                .toList();
    }

    private @Nullable LocalDate day(String name) {
        Optional<String> typed = first(name);
        Optional<LocalDate> day = typed.flatMap(text ->
                DAYS.stream().flatMap(shape -> parsed(shape, text).stream()).findFirst());
        if (typed.isPresent() && day.isEmpty()) {
            faults.accept(name, "register.day.none");
        }
        return day.orElse(null);
    }

    private static Optional<LocalDate> parsed(DateTimeFormatter shape, String text) {
        try {
            return Optional.of(LocalDate.parse(text, shape)).filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> named(String name, Class<E> type) {
        return first(name).flatMap(text -> Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst());
    }

    private Optional<String> first(String name) {
        return parameters.apply(name).stream()
                .map(Typed::tidy)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** Nothing that can stand here needs to be escaped. */
    private static void add(List<String> pairs, String name, @Nullable Object value) {
        if (value != null) {
            pairs.add(name + "=" + value);
        }
    }
}
