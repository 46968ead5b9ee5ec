package nl.integrity.web.duties;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.duties.Appointment;
import nl.integrity.duties.ConflictLine;
import nl.integrity.duties.DutyName;
import nl.integrity.duties.DutyState;
import nl.integrity.duties.ExceptionState;
import nl.integrity.duties.PairName;
import nl.integrity.duties.PairState;
import nl.integrity.duties.RuleBook;
import nl.integrity.organisation.Organisation;
import nl.integrity.organisation.Unit;
import nl.integrity.web.edge.Language;
import nl.integrity.web.edge.Sent;
import nl.integrity.web.edge.Wording;
import org.jspecify.annotations.Nullable;

/** Duties, pairs and units as the pages call them, and lists to choose them from. */
@Named
@RequestScoped
public class DutyWords {
    @EJB
    Organisation organisation;

    @Inject
    FacesContext context;

    @Inject
    Wording wording;

    public String duty(DutyName duty) {
        return duty.name(language());
    }

    /** Both duties by their names. */
    public String pair(PairName pair) {
        return duty(pair.one()) + " + " + duty(pair.other());
    }

    public String unit(Unit unit) {
        return unit.name(language());
    }

    public String byAppointment(Appointment by) {
        return wording.of("duties", "held.by", appointments(List.of(by)));
    }

    /** Appointments in the order in which they are chosen. */
    public String appointments(Collection<Appointment> appointments) {
        return appointments.stream()
                .sorted()
                .map(each -> wording.of("duties", "appointed." + each.name()))
                .collect(Collectors.joining(", "));
    }

    /** How somebody has which duty of a conflict by appointment; nothing for what only the list says. */
    public List<String> sources(ConflictLine line) {
        return Stream.of(
                        source(line.pair().one(), line.oneBy()),
                        source(line.pair().other(), line.otherBy()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> source(DutyName duty, Set<Appointment> by) {
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.of("duties", "conflict.by", duty(duty), appointments(by)));
    }

    /** The units by their codes, which are short. */
    public String units(ConflictLine line) {
        return line.units().isEmpty()
                ? wording.of("duties", "unit.none")
                : line.units().stream().map(Unit::code).collect(Collectors.joining(", "));
    }

    /** The colour that goes with the words. */
    public String colour(ExceptionState state) {
        return switch (state) {
            case ASKED -> "soon";
            case RUNNING -> "calm";
            case EXPIRED -> "late";
            case REFUSED, ENDED -> "";
        };
    }

    public List<SelectItem> getUnitItems() {
        return organisation.units().stream()
                .map(unit -> new SelectItem(unit.id().toString(), unit(unit)))
                .toList();
    }

    /** The same, and all of them together first. */
    public List<SelectItem> getAnyUnitItems() {
        return Stream.concat(Stream.of(any("filter.allUnits")), getUnitItems().stream())
                .toList();
    }

    /** The duties that hold. */
    List<SelectItem> duties(RuleBook book) {
        return book.duties().stream()
                .filter(state -> state.endedAt() == null)
                .map(DutyState::name)
                .map(duty -> new SelectItem(duty.id().toString(), duty.code() + " – " + duty(duty)))
                .toList();
    }

    /** The pairs in force, and all of them together first. */
    List<SelectItem> anyPair(RuleBook book) {
        return Stream.concat(
                        Stream.of(any("filter.allPairs")),
                        book.pairs().stream()
                                .filter(PairState::inForce)
                                .map(PairState::name)
                                .map(pair -> new SelectItem(pair.id().toString(), pair(pair))))
                .toList();
    }

    SelectItem any(String key) {
        return new SelectItem("", wording.of("duties", key));
    }

    /** What was chosen; empty for nothing, and for what is no choice. */
    static Optional<UUID> id(@Nullable String chosen) {
        return Optional.ofNullable(Sent.id(chosen));
    }

    private Locale language() {
        return Language.spoken(context);
    }
}
