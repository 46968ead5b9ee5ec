package nl.integrity.protection;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.integrity.access.Action;
import nl.integrity.access.Gate;
import nl.integrity.cases.HandledCases;
import nl.integrity.cases.TaskKind;
import nl.integrity.protection.AftercareStore.Asked;
import nl.integrity.protection.AftercareStore.StoredAnswer;
import nl.integrity.reports.HeldReport;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.reports.ReportRegister;
import nl.integrity.shared.BrokenRule;
import nl.integrity.vault.Compartment;
import nl.integrity.vault.KeyedHash;
import nl.integrity.vault.Vault;

/**
 * Asks reporters how they were treated since the report (art. 17da, 17e and 17ea Wbk), also after it was closed or taken back. All of it
 * throws {@link BrokenRule} when no report has the code.
 */
@Stateless
@PermitAll
public class Aftercare {
    @Inject
    Gate gate;

    @Inject
    ReportRegister reports;

    @Inject
    HandledCases cases;

    @Inject
    AftercareStore store;

    @Inject
    Vault vault;

    @Inject
    KeyedHash hash;

    @Inject
    Clock clock;

    /** What is asked now; only the reporter is asked, not who reads along. */
    public AftercareQuestion question(ReceiptCode code) {
        HeldReport held = held(code);
        gate.admitHolder(Action.ANSWER_AFTERCARE, held);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Asked asked = store.asked(held.id(), LocalDate.ofInstant(held.receivedAt(), clock.getZone()));
        return new AftercareQuestion(
                asked.schedule().askedSince(today, asked.lastAnswer()).orElse(null),
                asked.schedule().next(today).orElse(null),
                current(today));
    }

    /**
     * Takes an answer in; detriment is for the committee to act on by a day.
     *
     * @throws BrokenRule when it names a kind of detriment that cannot be chosen
     */
    public void answer(@Valid AnswerAftercare command) {
        HeldReport held = held(command.code());
        gate.admitHolder(Action.ANSWER_AFTERCARE, held);
        Instant now = clock.instant();
        List<String> known = current(LocalDate.ofInstant(now, clock.getZone())).stream()
                .map(DetrimentKind::code)
                .toList();
        if (!known.containsAll(command.kinds())) {
            throw new BrokenRule("report.answer.unknown");
        }
        UUID id = UUID.nameUUIDFromBytes(hash.of("aftercare", held.id() + "\n" + command.submission(), 32));
        var content = vault.openToAdd(held.id().value(), Compartment.CONTENT);
        StoredAnswer stored = new StoredAnswer(id, now, content.seal(id, AnswerText.COLUMN, AnswerText.write(command)));
        if (store.add(held.id(), stored)) {
            callFor(command, held, now);
        }
    }

    private void callFor(AnswerAftercare command, HeldReport held, Instant now) {
        if (command.tellsOfDetriment()) {
            cases.call(held.id(), TaskKind.DETRIMENT, now);
        } else if (!command.help().isEmpty()) {
            cases.call(held.id(), TaskKind.HELP, now);
        }
    }

    private List<DetrimentKind> current(LocalDate today) {
        return store.kinds(today).stream().filter(DetrimentKind::current).toList();
    }

    private HeldReport held(ReceiptCode code) {
        return reports.heldBy(code).orElseThrow(() -> new BrokenRule("follow.code.unknown"));
    }
}
