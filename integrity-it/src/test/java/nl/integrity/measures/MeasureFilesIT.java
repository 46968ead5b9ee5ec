package nl.integrity.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Role;
import nl.integrity.attachments.Copy;
import nl.integrity.attachments.OpenedFile;
import nl.integrity.container.AtOnce;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Person;
import nl.integrity.container.SomeMeasure;
import nl.integrity.container.Traces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The files by which it can be seen that a measure works: from those who have a part in it, for those who read it, and for good. */
class MeasureFilesIT extends InTheContainer {
    private static final byte[] PICTURE = "Twee namen onder elk besluit.".getBytes(StandardCharsets.UTF_8);

    @Inject
    MeasureProving proving;

    @Inject
    MeasureWork work;

    @Inject
    MeasurePlanning planning;

    @Inject
    SomeMeasure some;

    private final Person coordinator = Person.with(Role.EMPLOYEE, Role.COORDINATOR);
    private final Person decider = new Person(Person.DECIDER, Set.of(Role.EMPLOYEE, Role.DECISION_MAKER));
    private final Person owner = owner(0);
    private final Person deputy = owner(1);
    private final Person stranger = owner(2);
    private final Person verifier = new Person(Person.AUDITOR, Set.of(Role.EMPLOYEE, Role.AUDITOR));

    private int measure;

    private static Person owner(int which) {
        return new Person(Person.OWNERS.get(which), Set.of(Role.EMPLOYEE, Role.MEASURE_OWNER));
    }

    @BeforeEach
    void a_measure() {
        measure = another();
    }

    private int another() {
        int recommendation = some.recommend(some.source(Confidentiality.PUBLIC), "4.2", "Laat twee mensen tekenen.");
        return coordinator.asks(
                () -> planning.plan(some.plan(recommendation, SomeMeasure.owner(0), SomeMeasure.owner(1))));
    }

    @Test
    void whoever_has_a_part_in_it_adds_a_file_and_whoever_reads_it_has_the_file() throws IOException {
        for (Person person : List.of(owner, deputy, verifier)) {
            add(person, SomeMeasure.proof(measure, "scherm.txt"));
        }
        for (Person person : List.of(stranger, coordinator, decider, Person.auditor(), Person.secretary())) {
            assertThatThrownBy(() -> add(person, SomeMeasure.proof(measure, "scherm.txt")))
                    .isInstanceOfAny(AccessRefused.class, EJBAccessException.class);
        }
        assertThat(proofs(coordinator).files())
                .extracting(Proofs.Proof::part)
                .containsExactly(MeasurePart.OWNER, MeasurePart.DEPUTY, MeasurePart.VERIFIER);
        assertThat(proofs(coordinator).open()).isFalse();
        assertThat(proofs(verifier).open()).isTrue();
        assertThat(proofs(owner).files())
                .allSatisfy(proof -> assertThat(proof.file().size()).isEqualTo(PICTURE.length))
                .allSatisfy(proof -> assertThat(proof.file().fingerprint()).hasSize(64));

        assertThatThrownBy(() -> bytes(owner, 1)).hasMessage("file.pending");
        isScanned();
        for (Person person : List.of(
                owner,
                deputy,
                verifier,
                coordinator,
                decider,
                Person.auditor(),
                Person.secretary(),
                committeeMember())) {
            assertThat(bytes(person, 1)).isEqualTo(PICTURE);
        }
        for (int number : List.of(measure, 999_999)) {
            assertThatThrownBy(() -> stranger.asks(() -> proving.download(number, 1, Copy.ORIGINAL)))
                    .isInstanceOf(AccessRefused.class);
        }
        assertThatThrownBy(() -> bytes(Person.employee(), 1)).isInstanceOf(EJBAccessException.class);
        assertThat(owner.asks(() -> proving.download(measure, 4, Copy.ORIGINAL)))
                .isEmpty();
        int other = another();
        assertThat(owner.asks(() -> proving.download(other, 1, Copy.ORIGINAL))).isEmpty();
        leads(stranger, () -> {
            assertThat(bytes(stranger, 1)).isEqualTo(PICTURE);
            assertThatThrownBy(() -> add(stranger, SomeMeasure.proof(measure, "scherm.txt")))
                    .isInstanceOf(AccessRefused.class);
            return true;
        });
    }

    private static Person committeeMember() {
        return Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    }

    private void leads(Person person, Callable<Boolean> deed) {
        Database.change(
                "insert into unit_lead select gen_random_uuid(), p.unit, ?, current_date - 1, now(), gen_random_uuid()"
                        + " from measure_plan p where p.measure = (select id from measure where number = ?)",
                person.subject(),
                measure);
        try {
            person.asks(deed);
        } finally {
            Database.change("delete from unit_lead where person = ?", person.subject());
        }
    }

    @Test
    void it_is_sealed_told_to_the_audit_trail_without_its_name_and_stays() throws IOException {
        String word = "bewijs" + UUID.randomUUID();
        ProveMeasure command = new ProveMeasure(measure, UUID.randomUUID(), "Te zien: " + word, word + ".txt");
        add(owner, command);
        add(owner, command);
        Proofs.Proof proof = proofs(verifier).files().get(0);
        assertThat(proofs(verifier).files()).hasSize(1);
        assertThat(proof.shows()).isEqualTo("Te zien: " + word);
        assertThat(proof.file().name()).isEqualTo(word + ".txt");
        assertThat(proof.at()).isEqualTo(proof.file().at());
        isScanned();
        assertThat(bytes(verifier, 1)).isEqualTo(PICTURE);

        List<String> secrets = List.of(
                word, new String(PICTURE, StandardCharsets.UTF_8), proof.file().fingerprint());
        assertThat(Traces.inTheDump().of(secrets)).isEmpty();
        assertThat(Traces.inTheLogs().of(List.of(word))).isEmpty();
        String file = "measure " + measure + " file " + proof.file().id();
        assertThat(Database.texts(
                        "select actor || ' ' || action || ' ' || object from audit_entry where object like ?",
                        "measure " + measure + "%"))
                .contains(
                        owner.subject() + " PROVE_MEASURE measure " + measure,
                        owner.subject() + " ADD_MEASURE_FILE " + file,
                        verifier.subject() + " UNSEAL_FILES " + file);

        add(owner, SomeMeasure.proof(measure, word + ".txt"));
        assertThat(proofs(owner).files()).extracting(Proofs.Proof::number).containsExactly(1, 2);
        assertThat(bytes(owner, 1)).isEqualTo(PICTURE);
    }

    @Test
    void what_is_empty_says_nothing_or_is_one_too_many_is_not_kept_however_many_come_at_once() {
        ProveMeasure command = SomeMeasure.proof(measure, "leeg.txt");
        assertThatThrownBy(() -> owner.does(() -> proving.add(command, new ByteArrayInputStream(new byte[0]))))
                .hasMessage("file.empty");
        assertThatThrownBy(() -> add(owner, new ProveMeasure(measure, UUID.randomUUID(), " ", "niets.txt")))
                .hasStackTraceContaining("measures.shows.missing");
        for (int each = 1; each < Proofs.MOST; each++) {
            add(owner, SomeMeasure.proof(measure, each + ".txt"));
        }
        List<AtOnce.Outcome<Boolean>> outcomes = AtOnce.all(List.of(adding(owner), adding(deputy), adding(verifier)));
        assertThat(outcomes).filteredOn(AtOnce.Outcome::succeeded).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.succeeded())
                .allSatisfy(outcome -> assertThat(outcome.failure()).hasMessage("measures.file.full"));
        assertThatThrownBy(() -> add(owner, SomeMeasure.proof(measure, "meer.txt")))
                .hasMessage("measures.file.full");
        Proofs proofs = proofs(owner);
        assertThat(proofs.files()).hasSize(Proofs.MOST);
        assertThat(proofs.isFull()).isTrue();
        assertThat(Database.number(
                        "select count(*) from attachment where measure = (select id from measure where number = ?)",
                        measure))
                .isEqualTo(Proofs.MOST);
    }

    private Callable<Boolean> adding(Person person) {
        ProveMeasure command = SomeMeasure.proof(measure, "laatste.txt");
        return () -> {
            add(person, command);
            return true;
        };
    }

    @Test
    void whoever_showed_that_it_was_done_does_not_verify_it_later_and_who_tested_it_still_does() {
        add(verifier, SomeMeasure.proof(measure, "toets.txt"));
        add(owner, SomeMeasure.proof(measure, "scherm.txt"));
        move(deputy, MeasureMove.BEGIN);
        move(deputy, MeasureMove.FINISH);
        assertThat(moves(verifier)).contains(MeasureMove.VERIFY);
        Database.change(
                "update measure_plan set owner = ?, deputy = null, verifier = ? where measure = (select id from measure where number = ?)",
                stranger.subject(),
                owner.subject(),
                measure);
        assertThat(moves(owner)).isEmpty();
        assertThatThrownBy(() -> move(owner, MeasureMove.VERIFY)).hasMessage("measures.move.own");
    }

    private Set<MeasureMove> moves(Person person) {
        return person.asks(() -> work.open(measure)).moves();
    }

    private void move(Person person, MeasureMove move) {
        int version = coordinator.asks(() -> work.open(measure)).version();
        person.does(() -> work.move(new MoveMeasure(measure, version, move, null, "Zo is het.", "", "")));
    }

    private void add(Person person, ProveMeasure command) {
        person.does(() -> proving.add(command, new ByteArrayInputStream(PICTURE)));
    }

    private Proofs proofs(Person person) {
        return person.asks(() -> work.open(measure)).proofs();
    }

    private byte[] bytes(Person person, int proof) throws IOException {
        OpenedFile opened = person.asks(() -> proving.download(measure, proof, Copy.ORIGINAL))
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        opened.writeTo(out);
        return out.toByteArray();
    }

    private void isScanned() {
        Database.change(
                "update attachment set scan = 'CLEAN' where scan = 'PENDING' and state = 'KEPT' and measure ="
                        + " (select id from measure where number = ?)",
                measure);
    }
}
