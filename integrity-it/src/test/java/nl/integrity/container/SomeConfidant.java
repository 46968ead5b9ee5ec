package nl.integrity.container;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.integrity.access.Role;
import nl.integrity.confidants.AbsenceId;
import nl.integrity.confidants.Answer;
import nl.integrity.confidants.AnswerGap;
import nl.integrity.confidants.AppointConfidant;
import nl.integrity.confidants.CertificateKind;
import nl.integrity.confidants.ConfidantAdministration;
import nl.integrity.confidants.ConfidantId;
import nl.integrity.confidants.CountStaff;
import nl.integrity.confidants.EndConfidant;
import nl.integrity.confidants.EndReason;
import nl.integrity.confidants.EnterAbsence;
import nl.integrity.confidants.FindConfidant;
import nl.integrity.confidants.Gap;
import nl.integrity.confidants.GapKind;
import nl.integrity.confidants.Profile;
import nl.integrity.confidants.Publicity;
import nl.integrity.confidants.Reach;
import nl.integrity.confidants.RegisterCertificate;
import nl.integrity.confidants.ReviseConfidant;
import nl.integrity.confidants.Specialism;
import nl.integrity.confidants.SpokenLanguage;
import nl.integrity.confidants.WorkingWeek;
import nl.integrity.organisation.Organisation;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What an administrator does about confidants, in a word each. */
@Dependent
public class SomeConfidant {
    private final Person administrator = Person.with(Role.EMPLOYEE, Role.ADMINISTRATOR);

    @Inject
    ConfidantAdministration administration;

    @Inject
    Organisation organisation;

    /** Something of this type that is valid and harmless. */
    public Object command(Class<?> type) {
        LocalDate today = SomeCommittee.today();
        return switch (type.getSimpleName()) {
            case "ConfidantId" -> appoint(Person.with(Role.CONFIDANT), profile(null, location("Assen")));
            case "AppointConfidant" -> appointing(UUID.randomUUID(), profile(null, location("Assen")));
            case "ReviseConfidant" ->
                new ReviseConfidant(
                        appoint(Person.with(Role.CONFIDANT), profile(null, location("Assen"))),
                        1,
                        profile(null, location("Assen")));
            case "EndConfidant" ->
                new EndConfidant(
                        appoint(Person.with(Role.CONFIDANT), profile(null, location("Assen"))),
                        null,
                        EndReason.OWN_REQUEST,
                        "");
            case "RegisterCertificate" ->
                certificate(appoint(Person.with(Role.CONFIDANT), profile(null, location("Assen"))), null);
            case "CountStaff" -> new CountStaff(location("Assen"), today, 120);
            case "FindConfidant" -> new FindConfidant(location("Assen"), null, null, null);
            case "EnterAbsence" -> new EnterAbsence(today.plusDays(3), today.plusDays(4));
            case "AbsenceId" -> new AbsenceId(UUID.randomUUID());
            case "WorkingWeek" -> new WorkingWeek(List.of());
            case "AnswerGap" ->
                new AnswerGap(
                        new Gap(GapKind.NOBODY, UUID.randomUUID(), today, today), Answer.ACCEPTED, "Kort.", today);
            default -> throw new IllegalArgumentException(type.getName());
        };
    }

    public LocationId location(String name) {
        return organisation.locations().stream()
                .filter(location -> location.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public static Profile profile(@Nullable PersonId deputy, LocationId... locations) {
        return profile(Publicity.HIDDEN, deputy, locations);
    }

    public static Profile profile(Publicity publicity, @Nullable PersonId deputy, LocationId... locations) {
        return new Profile(
                false,
                locations.length == 0,
                List.of(locations),
                List.of(),
                deputy,
                List.of(SpokenLanguage.DUTCH, SpokenLanguage.ARABIC),
                List.of(Specialism.WHISTLEBLOWING),
                new Reach("070 123 45 67", "iemand@ministerie.example", "Kamer 4.12"),
                publicity);
    }

    public static AppointConfidant appointing(UUID person, Profile profile) {
        return new AppointConfidant(new PersonId(person), SomeCommittee.today(), null, profile, false);
    }

    public ConfidantId appoint(Person person, Profile profile) {
        return administrator.asks(() -> administration.appoint(appointing(person.subject(), profile)));
    }

    /** A certificate from today on, that was not sent. */
    public static RegisterCertificate certificate(ConfidantId confidant, @Nullable LocalDate expires) {
        return new RegisterCertificate(
                confidant, CertificateKind.CERTIFICATE, "Register", SomeCommittee.today(), expires);
    }

    /** Appoints whoever has the role that goes with it: behind the application's back, once. */
    public static void make(Person person) {
        if (person.roles().contains(Role.CONFIDANT)
                && Database.change(
                                "insert into confidant values (?, ?, date '2020-01-01', null, now(), ?) on conflict do nothing",
                                person.subject(),
                                person.subject(),
                                UUID.randomUUID())
                        == 1) {
            Database.change(
                    "insert into confidant_profile values (?, 1, false, true, '{}', '{}', null, '{DUTCH}', '{}', '06', '', '',"
                            + " 'HIDDEN', now(), gen_random_uuid())",
                    person.subject());
        }
    }

    public static void forgetAll() {
        for (String table : List.of(
                "confidant_watch",
                "confidant_gap_told",
                "confidant_gap_answer",
                "confidant_hours",
                "confidant_absence_withdrawal",
                "confidant_absence",
                "confidant_certificate",
                "confidant_ending",
                "confidant_profile",
                "confidant")) {
            Database.change("delete from " + table);
        }
    }
}
