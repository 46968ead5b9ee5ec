package nl.integrity.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.integrity.cases.CaseId;
import nl.integrity.cases.CaseInHand;
import nl.integrity.committees.CommitteeId;
import nl.integrity.shared.InstantColumn;
import nl.integrity.shared.NativeQuery;
import nl.integrity.shared.PersonId;
import nl.integrity.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Keeps meetings, who was there, and which cases were on the agenda. */
@ApplicationScoped
class MeetingStore {
    private static final String MEETING = "select id, committee, begins_at, place from meeting where ";
    private static final String ITEM =
            "select i.id, i.version, i.minutes, i.signed_at, i.signed_by, m.id, m.committee, m.begins_at, m.place,"
                    + " i.case_file from agenda_item i join meeting m on m.id = i.meeting where ";

    @PersistenceContext
    EntityManager em;

    /** A case on the agenda of a meeting. */
    record Item(
            ItemId id,
            int version,
            @Nullable Sealed minutes,
            @Nullable Instant signedAt,
            @Nullable PersonId signedBy,
            Meeting meeting,
            CaseId caseId) {
        boolean isSigned() {
            return signedAt != null;
        }
    }

    void plan(Meeting meeting, PersonId by, Instant at) {
        em.createNativeQuery("insert into meeting values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, meeting.id().value())
                .setParameter(2, meeting.committee().value())
                .setParameter(3, meeting.beginsAt().atOffset(ZoneOffset.UTC))
                .setParameter(4, meeting.place())
                .setParameter(5, at.atOffset(ZoneOffset.UTC))
                .setParameter(6, by.value())
                .executeUpdate();
    }

    Optional<Meeting> find(MeetingId id) {
        return rows(MEETING + "id = ?1", id.value()).stream()
                .map(MeetingStore::meeting)
                .findFirst();
    }

    /** The latest first. */
    List<Meeting> of(CommitteeId committee, int most) {
        return rows(MEETING + "committee = ?1 order by begins_at desc, id desc limit ?2", committee.value(), most)
                .stream()
                .map(MeetingStore::meeting)
                .toList();
    }

    /** Those that did not begin before this moment, the first first. */
    List<Meeting> after(CommitteeId committee, Instant from) {
        return rows(
                        MEETING + "committee = ?1 and begins_at >= ?2 order by begins_at, id",
                        committee.value(),
                        from.atOffset(ZoneOffset.UTC))
                .stream()
                .map(MeetingStore::meeting)
                .toList();
    }

    Set<PersonId> present(MeetingId meeting) {
        List<?> people = em.createNativeQuery("select person from meeting_presence where meeting = ?1")
                .setParameter(1, meeting.value())
                .getResultList();
        return people.stream().map(person -> new PersonId((UUID) person)).collect(Collectors.toSet());
    }

    void attend(TakeAttendance attendance) {
        em.createNativeQuery("delete from meeting_presence where meeting = ?1")
                .setParameter(1, attendance.meeting().value())
                .executeUpdate();
        attendance.present().forEach(person -> em.createNativeQuery("insert into meeting_presence values (?1, ?2)")
                .setParameter(1, attendance.meeting().value())
                .setParameter(2, person.value())
                .executeUpdate());
    }

    /** @return false when it is on that agenda already */
    boolean put(CaseInHand hand, Meeting meeting, PersonId by, Instant at) {
        return em.createNativeQuery("insert into agenda_item (id, meeting, case_file, added_at, added_by)"
                                + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, meeting.id().value())
                        .setParameter(3, hand.dossierId())
                        .setParameter(4, at.atOffset(ZoneOffset.UTC))
                        .setParameter(5, by.value())
                        .executeUpdate()
                == 1;
    }

    /** What is on the agenda, in the order in which it was put there. */
    List<Item> agenda(MeetingId meeting) {
        return items(ITEM + "m.id = ?1 order by i.added_at, i.id", meeting.value());
    }

    /** The meetings that had, or have, a case on their agenda, the latest first. */
    List<Item> itemsOf(CaseInHand hand) {
        return items(ITEM + "i.case_file = ?1 order by m.begins_at desc, m.id", hand.dossierId());
    }

    Optional<Item> item(CaseInHand hand, ItemId id) {
        return items(ITEM + "i.case_file = ?1 and i.id = ?2", hand.dossierId(), id.value()).stream()
                .findFirst();
    }

    /** @return false when somebody else wrote or signed them meanwhile */
    boolean minute(ItemId item, int version, Sealed minutes) {
        return em.createNativeQuery("update agenda_item set minutes = ?3, version = version + 1"
                                + " where id = ?1 and version = ?2 and signed_at is null")
                        .setParameter(1, item.value())
                        .setParameter(2, version)
                        .setParameter(3, minutes.bytes())
                        .executeUpdate()
                == 1;
    }

    /** @return false when somebody else wrote or signed them meanwhile */
    boolean sign(ItemId item, int version, PersonId by, Instant at) {
        return em.createNativeQuery("update agenda_item set signed_at = ?3, signed_by = ?4, version = version + 1"
                                + " where id = ?1 and version = ?2 and signed_at is null")
                        .setParameter(1, item.value())
                        .setParameter(2, version)
                        .setParameter(3, at.atOffset(ZoneOffset.UTC))
                        .setParameter(4, by.value())
                        .executeUpdate()
                == 1;
    }

    private List<Item> items(String sql, Object... parameters) {
        return rows(sql, parameters).stream()
                .map(column -> new Item(
                        new ItemId((UUID) column[0]),
                        ((Number) column[1]).intValue(),
                        column[2] == null ? null : new Sealed((byte[]) column[2]),
                        column[3] == null ? null : InstantColumn.read(column[3]),
                        column[4] == null ? null : new PersonId((UUID) column[4]),
                        meeting(Arrays.copyOfRange(column, 5, 9)),
                        new CaseId((UUID) column[9])))
                .toList();
    }

    private static Meeting meeting(Object[] column) {
        return new Meeting(
                new MeetingId((UUID) column[0]),
                new CommitteeId((UUID) column[1]),
                InstantColumn.read(column[2]),
                (String) column[3]);
    }

    private List<Object[]> rows(String sql, Object... parameters) {
        return NativeQuery.rows(NativeQuery.with(em.createNativeQuery(sql), parameters));
    }
}
