package nl.integrity.container;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import nl.integrity.triage.AssessCase;
import nl.integrity.triage.CrimeReport;
import nl.integrity.triage.DecideTriage;
import nl.integrity.triage.Limb;
import nl.integrity.triage.Priority;
import nl.integrity.triage.Risk;
import nl.integrity.triage.Route;
import nl.integrity.triage.Signal;
import nl.integrity.triage.Verdict;

/** What assessors find and the chair decides, as far as a test does not care. */
public final class Assessing {
    private Assessing() {}

    /** Of which the law says this; nothing cannot wait. */
    public static AssessCase found(String number, Verdict wrongdoing, Risk risk) {
        return found(number, wrongdoing, risk, Verdict.NO);
    }

    public static AssessCase found(String number, Verdict wrongdoing, Risk risk, Verdict classified) {
        Map<Limb, Verdict> limbs = new EnumMap<>(Limb.class);
        Arrays.stream(Limb.values()).forEach(limb -> limbs.put(limb, wrongdoing));
        Map<Signal, Verdict> signals = new EnumMap<>(Signal.class);
        Arrays.stream(Signal.values()).forEach(signal -> signals.put(signal, Verdict.NO));
        signals.put(Signal.CLASSIFIED, classified);
        return new AssessCase(number, limbs, signals, risk, "Zo zie ik het.");
    }

    public static DecideTriage decided(String number, int version, Verdict wrongdoing, Route route) {
        return decided(number, version, wrongdoing, Risk.LOW, route);
    }

    public static DecideTriage decided(String number, int version, Verdict wrongdoing, Risk risk, Route route) {
        return new DecideTriage(
                number,
                version,
                wrongdoing,
                risk,
                CrimeReport.NOT_NEEDED,
                Priority.NORMAL,
                route,
                route.takesDay() ? LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(30) : null,
                "Omdat het zo is.",
                UUID.randomUUID(),
                route.takesLetter() ? "U kunt ook naar het Huis." : "");
    }
}
