package nl.integrity.container;

import java.util.UUID;
import nl.integrity.shared.PersonId;
import nl.integrity.subjects.DelayNotice;
import nl.integrity.subjects.GivePaper;
import nl.integrity.subjects.NameSubject;
import nl.integrity.subjects.PaperKind;
import nl.integrity.subjects.ReplyToPaper;

/** What is sent about somebody whom a case is about, and by them, whole and right. */
public final class SomeSubject {
    private SomeSubject() {}

    public static NameSubject colleague(String number, PersonId person) {
        return new NameSubject(number, UUID.randomUUID(), person, "");
    }

    public static NameSubject outsider(String number, String name) {
        return new NameSubject(number, UUID.randomUUID(), null, name);
    }

    public static DelayNotice delay(String number, UUID subject, int days) {
        return new DelayNotice(
                number,
                subject,
                "Er moet eerst iets worden veiliggesteld.",
                SomeInvestigation.today().plusDays(days));
    }

    public static GivePaper give(String number, UUID subject, int basedOn, PaperKind kind, String text) {
        return new GivePaper(
                number,
                subject,
                basedOn,
                kind,
                text,
                kind.isToReactTo() ? SomeInvestigation.today().plusDays(14) : null);
    }

    public static ReplyToPaper reply(UUID subject, int paper, String reply) {
        return new ReplyToPaper(subject, paper, UUID.randomUUID(), false, reply);
    }
}
