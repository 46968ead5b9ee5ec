package nl.integrity.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.integrity.access.Role;
import nl.integrity.duties.AddDuty;
import nl.integrity.duties.AddPair;
import nl.integrity.duties.ApplyList;
import nl.integrity.duties.Appointment;
import nl.integrity.duties.AskException;
import nl.integrity.duties.ConflictLine;
import nl.integrity.duties.ConflictQuery;
import nl.integrity.duties.DecideException;
import nl.integrity.duties.DutyExceptions;
import nl.integrity.duties.DutyId;
import nl.integrity.duties.DutyLists;
import nl.integrity.duties.DutyReading;
import nl.integrity.duties.DutyRules;
import nl.integrity.duties.ExceptionId;
import nl.integrity.duties.HoldByAppointment;
import nl.integrity.duties.Verdict;
import nl.integrity.measures.MeasureKind;
import nl.integrity.measures.MeasureLine;
import nl.integrity.measures.MeasureWork;
import nl.integrity.organisation.Colleague;
import nl.integrity.organisation.DeskPresence;
import nl.integrity.shared.PersonId;

/** The demo's duties: six lists since half a year, with fewer conflicts each time; one exception runs, one expired, one waits; a confidant decides on reports too. */
@Stateless
public class DemoDuties {
    private static final Colleague BAS =
            new Colleague(PersonId.of("5a000000-0000-4000-8000-000000000011"), "Bas Vermeulen", "b.vermeulen");
    private static final String BANK = "BANKREKENING_WIJZIGEN";
    private static final List<Integer> LISTS_AGO = List.of(150, 120, 90, 60, 30, 3);

    /** Numbers, so that whoever is in two lists is the same. */
    private static final List<String> NAMES = List.of(
            "A. de Boer",
            "M. Bouzid",
            "E. van den Heuvel",
            "S. Ramautar",
            "J. Kuipers",
            "L. Özdemir",
            "R. Hoekstra",
            "T. Nguyen",
            "C. Verbeek",
            "D. Pinas",
            "W. Postma",
            "I. Lammers",
            "H. El Idrissi",
            "K. Smeets",
            "N. Dijkgraaf",
            "P. Wouters",
            "F. Sarioglu",
            "G. Terpstra",
            "B. Antonius",
            "V. Kramer",
            "O. van Dam",
            "Y. Chen",
            "Z. Bakali",
            "Q. Meijer");

    private static final List<String> UNITS = List.of("IND", "COA", "DJI", "CJIB", "JUSTIS", "BD");

    @EJB
    DutyRules rules;

    @EJB
    DutyLists lists;

    @EJB
    DutyReading reading;

    @EJB
    DutyExceptions exceptions;

    @EJB
    MeasureWork work;

    @EJB
    DeskPresence presence;

    @Inject
    Clock clock;

    public void fill() {
        DemoTime.ago(Duration.ofDays(160), () -> {
            coordinator(() -> {
                presence.cameIn(BAS.name(), "");
                return BAS;
            });
            decider(() -> {
                presence.cameIn(DemoSeats.WILLEM.name(), "");
                return BAS;
            });
            makeRules();
        });
        for (int number = 0; number < LISTS_AGO.size(); number++) {
            int list = number;
            DemoTime.ago(Duration.ofDays(LISTS_AGO.get(number)), () -> take(list));
            if (list == 1) {
                DemoTime.ago(
                        Duration.ofDays(110),
                        () -> approve(ask("P10002", 60, "De teamleider tekent elke wijziging mee.", "")));
            } else if (list == 4) {
                DemoTime.ago(
                        Duration.ofDays(21),
                        () -> approve(ask(
                                "P10000",
                                180,
                                "Een collega van een ander team kijkt elke week alle beslissingen na.",
                                "M-" + separation())));
            }
        }
        DemoTime.ago(
                Duration.ofDays(2),
                () -> ask("P10005", 90, "Betalingen boven 1.000 euro tekent het hoofd financiën mee.", ""));
    }

    private void makeRules() {
        Map<String, DutyId> duties = new HashMap<>();
        add(duties, "BESLISSEN", "Beslissen op een aanvraag", "Decide on an application", "Verblijfsaanvragen");
        add(duties, "TOETSEN", "Beslissing toetsen", "Review a decision", "Verblijfsaanvragen");
        add(duties, "BEZWAAR", "Bezwaar behandelen", "Handle an objection", "Verblijfsaanvragen");
        add(duties, "BESTELLEN", "Bestelling plaatsen", "Place an order", "Inkoop en betaling");
        add(duties, "ONTVANGST", "Ontvangst bevestigen", "Confirm a delivery", "Inkoop en betaling");
        add(duties, "BETALEN", "Betaling vrijgeven", "Release a payment", "Inkoop en betaling");
        add(
                duties,
                BANK,
                "Bankrekening van een leverancier wijzigen",
                "Change the bank account of a supplier",
                "Inkoop en betaling");
        add(
                duties,
                "ROL_TOEKENNEN",
                "Rol in een systeem toekennen",
                "Assign a role in a system",
                "Toegang tot systemen");
        add(duties, "ROL_CONTROLEREN", "Toegekende rollen controleren", "Check assigned roles", "Toegang tot systemen");
        add(duties, "VERTROUWENSPERSOON", "In vertrouwen luisteren", "Listen in confidence", "Integriteitsmeldingen");
        add(
                duties,
                "MELDING_BESLISSEN",
                "Beslissen over een integriteitsmelding",
                "Decide on an integrity report",
                "Integriteitsmeldingen");
        appoint(duties, "VERTROUWENSPERSOON", Appointment.CONFIDANT);
        appoint(duties, "MELDING_BESLISSEN", Appointment.CHAIR, Appointment.DEPUTY_CHAIR, Appointment.MEMBER);
        forbid(
                duties,
                "VERTROUWENSPERSOON",
                "MELDING_BESLISSEN",
                "Integriteitsmeldingen",
                "Wie in vertrouwen luistert, beslist niet over een melding.",
                false);
        forbid(
                duties,
                "BESLISSEN",
                "TOETSEN",
                "Verblijfsaanvragen",
                "Wie beslist, kan de eigen beslissing niet toetsen.",
                true);
        forbid(
                duties,
                "BESLISSEN",
                "BEZWAAR",
                "Verblijfsaanvragen",
                "Een bezwaar wordt behandeld door iemand die er niet op besliste.",
                true);
        forbid(
                duties,
                "BESTELLEN",
                "BETALEN",
                "Inkoop en betaling",
                "Wie bestelt, kan dan zelf de rekening laten betalen.",
                false);
        forbid(
                duties,
                "ONTVANGST",
                "BETALEN",
                "Inkoop en betaling",
                "Betaald wordt pas als iemand anders zag dat er geleverd is.",
                false);
        forbid(duties, BANK, "BETALEN", "Inkoop en betaling", "Zo kan geld naar een eigen rekening gaan.", false);
        forbid(
                duties,
                "ROL_TOEKENNEN",
                "ROL_CONTROLEREN",
                "Toegang tot systemen",
                "Wie rollen uitdeelt, controleert ze niet zelf.",
                false);
    }

    private void add(Map<String, DutyId> duties, String code, String nl, String en, String process) {
        duties.put(code, coordinator(() -> rules.add(new AddDuty(code, nl, en, process))));
    }

    private void appoint(Map<String, DutyId> duties, String code, Appointment... appointments) {
        coordinator(() -> {
            rules.hold(new HoldByAppointment(Objects.requireNonNull(duties.get(code)), 0, Set.of(appointments)));
            return code;
        });
    }

    /** The number of the measure that keeps deciding and reviewing apart. */
    private int separation() {
        return coordinator(() -> work.all(null)).lines().stream()
                .filter(line -> line.kind() == MeasureKind.SEGREGATION_OF_DUTIES)
                .mapToInt(MeasureLine::number)
                .findFirst()
                .orElseThrow();
    }

    private void forbid(
            Map<String, DutyId> duties, String one, String other, String process, String reason, boolean sameUnit) {
        coordinator(() -> rules.forbid(new AddPair(
                Objects.requireNonNull(duties.get(one)),
                Objects.requireNonNull(duties.get(other)),
                process,
                reason,
                sameUnit)));
    }

    /** Everybody has a first duty; a second one those whose number is small, and each list a few fewer of them. */
    private void take(int list) {
        List<String> first = List.of("BESLISSEN", "BESTELLEN", BANK, "ROL_TOEKENNEN", "ONTVANGST", "BETALEN");
        List<String> second = List.of("TOETSEN", "BETALEN", "BETALEN", "ROL_CONTROLEREN", "BETALEN", "BESTELLEN");
        StringBuilder file = new StringBuilder("personeelsnummer;naam;onderdeel;taak\n");
        for (int person = 0; person < NAMES.size(); person++) {
            String who = "P" + (10_000 + person) + ";" + NAMES.get(person) + ";";
            String unit = UNITS.get((person / 6 + person) % UNITS.size());
            file.append(who)
                    .append(unit)
                    .append(';')
                    .append(first.get(person % 6))
                    .append('\n');
            if (person < 17 - 2 * list) {
                file.append(who)
                        .append(unit)
                        .append(';')
                        .append(second.get(person % 6))
                        .append('\n');
            }
        }
        // a confidant since before, who decides on reports of a unit of the ministry too
        file.append("m.jansen;Marieke Jansen;DJI;MELDING_BESLISSEN\n");
        coordinator(() -> {
            lists.read(
                    LocalDate.now(clock),
                    new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)));
            lists.apply(new ApplyList(lists.draft().orElseThrow().id(), false));
            return list;
        });
    }

    private ExceptionId ask(String key, int days, String measure, String number) {
        return coordinator(() -> {
            ConflictLine conflict = reading.export(ConflictQuery.ALL).stream()
                    .filter(line -> line.holder().key().equals(key))
                    .findFirst()
                    .orElseThrow();
            return exceptions.ask(new AskException(
                    conflict.holder().id(),
                    conflict.pair().id(),
                    measure,
                    number,
                    "Het team is klein en de opvolger begint later.",
                    LocalDate.now(clock).plusDays(days)));
        });
    }

    private void approve(ExceptionId exception) {
        decider(() -> {
            exceptions.decide(new DecideException(exception, Verdict.APPROVED, "Akkoord, en niet langer dan dit."));
            return exception;
        });
    }

    private static <T> T coordinator(Callable<T> deed) {
        return Acting.as(BAS.person().toString(), Role.COORDINATOR, deed);
    }

    private static <T> T decider(Callable<T> deed) {
        return Acting.as(DemoSeats.WILLEM.person().toString(), Role.DECISION_MAKER, deed);
    }
}
