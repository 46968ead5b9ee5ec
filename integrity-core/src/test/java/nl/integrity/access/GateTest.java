package nl.integrity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.integrity.audit.Actor;
import nl.integrity.audit.AuditTrail;
import nl.integrity.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class GateTest {
    static final List<Action> A_CONFIDANTS = List.of(
            Action.FILE_REPORT,
            Action.READ_OWN_REPORT,
            Action.ADD_TO_OWN_REPORT,
            Action.ADD_FILE_TO_OWN_REPORT,
            Action.READ_OWN_FILE,
            Action.READ_OWN_RECORD);
    static final Set<Action> A_REPORTERS = EnumSet.of(
            Action.FILE_REPORT,
            Action.READ_OWN_REPORT,
            Action.ADD_TO_OWN_REPORT,
            Action.ADD_FILE_TO_OWN_REPORT,
            Action.READ_OWN_FILE,
            Action.ASK_FOR_MEETING,
            Action.REVEAL_OWN_IDENTITY,
            Action.WITHDRAW_REPORT,
            Action.INVOLVE_CONFIDANT,
            Action.READ_OWN_RECORD,
            Action.ANSWER_RECORD,
            Action.ANSWER_AFTERCARE,
            Action.CHOOSE_OWN_NOTICES,
            Action.READ_OWN_REVEALS,
            Action.ANSWER_REVEAL,
            Action.FIND_OWN_REPORTS);
    static final Set<Action> NOT_A_REPORTERS = EnumSet.complementOf(EnumSet.copyOf(A_REPORTERS));

    private static final PersonId JO = new PersonId(new UUID(0, 1));
    private static final Caller SECRETARY = new Caller(JO, Set.of(Role.EMPLOYEE, Role.SECRETARY));
    private static final Caller EMPLOYEE = new Caller(JO, Set.of(Role.EMPLOYEE));
    private static final File FILE = new File(new UUID(0, 42));

    private static final Set<Relation> STANDING = EnumSet.of(Relation.SECRETARY);

    private final Gate gate = new Gate();
    private final List<String> written = new ArrayList<>();
    private final Set<UUID> excluded = new HashSet<>();

    private Caller caller = SECRETARY;

    @BeforeEach
    @SuppressWarnings("UnnecessaryAssignment") // no container here
    void withoutAContainer() {
        gate.current = new CurrentCaller() {
            @Override
            Caller get() {
                return caller;
            }
        };
        gate.exclusions = new Exclusions() {
            @Override
            public boolean excludes(PersonId person, UUID dossier) {
                return person.equals(JO) && excluded.contains(dossier);
            }
        };
        gate.trail = new AuditTrail() {
            @Override
            public void recordAdmission(Actor actor, String action, String object) {
                written.add("admitted " + actor.name() + " " + action + " " + object);
            }

            @Override
            public void recordRefusal(Actor actor, String action, String object) {
                written.add("refused " + actor.name() + " " + action + " " + object);
            }
        };
    }

    @Test
    void who_is_let_in_is_written_down_and_gets_the_file() {
        Admission<File> admission = gate.admit(Action.READ_CASE, Optional.of(FILE));
        assertThat(admission).isEqualTo(new Admission<>(SECRETARY, FILE));
        assertThat(written).containsExactly("admitted " + JO + " READ_CASE case 2026-0042");
    }

    @Test
    void what_is_forbidden_and_what_does_not_exist_are_refused_in_the_same_words() {
        AccessRefused forbidden = refusal(EMPLOYEE, Optional.of(FILE));
        AccessRefused unknown = refusal(SECRETARY, Optional.empty());
        assertThat(forbidden).hasSameClassAs(unknown).hasMessage(unknown.getMessage());
        assertThat(forbidden.isWrittenDown()).isTrue();
        assertThat(unknown.isWrittenDown()).isTrue();
        assertThat(new AccessRefused().isWrittenDown()).isFalse();
        assertThat(written)
                .containsExactly("refused " + JO + " READ_CASE case 2026-0042", "refused " + JO + " READ_CASE unknown");
    }

    @Test
    void a_secretary_is_kept_from_a_file_about_themselves_as_if_there_were_none() {
        excluded.add(FILE.dossierId());
        refusal(SECRETARY, Optional.of(FILE));
        assertThat(written).containsExactly("refused " + JO + " READ_CASE case 2026-0042");
    }

    @Test
    void who_has_a_part_in_it_is_asked_for_their_interest_first() {
        STANDING.clear();
        STANDING.add(Relation.UNDECLARED);
        try {
            assertThatThrownBy(() -> gate.admit(Action.READ_CASE, Optional.of(FILE)))
                    .isInstanceOfSatisfying(InterestUndeclared.class, undeclared -> assertThat(undeclared.reference())
                            .isEqualTo("case 2026-0042"));
            assertThat(written).containsExactly("refused " + JO + " READ_CASE case 2026-0042");
            assertThat(gate.admit(Action.DECLARE_INTEREST, Optional.of(FILE)).dossier())
                    .isEqualTo(FILE);
            refusal(EMPLOYEE, Optional.of(FILE));
        } finally {
            STANDING.clear();
            STANDING.add(Relation.SECRETARY);
        }
    }

    @Test
    void what_somebody_could_do_is_shown_to_them_and_written_nowhere() {
        assertThat(gate.opens(Action.READ_CASE, FILE)).isTrue();
        assertThat(gate.opens(Action.DECIDE_TRIAGE, FILE)).isFalse();
        assertThat(gate.openAmong(List.of(Action.READ_CASE, Action.DECIDE_TRIAGE), FILE))
                .containsExactly(Action.READ_CASE);
        excluded.add(FILE.dossierId());
        assertThat(gate.opens(Action.READ_CASE, FILE)).isFalse();
        excluded.clear();
        STANDING.add(Relation.UNDECLARED);
        try {
            assertThat(gate.opens(Action.READ_CASE, FILE)).isFalse();
            assertThat(gate.openAmong(List.of(Action.READ_CASE, Action.DECLARE_INTEREST), FILE))
                    .isEmpty();
        } finally {
            STANDING.remove(Relation.UNDECLARED);
        }
        assertThat(written).isEmpty();
    }

    @Test
    void a_list_is_asked_for_without_a_file() {
        assertThat(gate.admit(Action.READ_REGISTER)).isEqualTo(SECRETARY);
        caller = EMPLOYEE;
        assertThatThrownBy(() -> gate.admit(Action.READ_REGISTER)).isInstanceOf(AccessRefused.class);
        assertThat(written)
                .containsExactly("admitted " + JO + " READ_REGISTER -", "refused " + JO + " READ_REGISTER -");
    }

    @ParameterizedTest
    @FieldSource("A_REPORTERS")
    void of_a_reporter_who_happens_to_be_logged_in_nothing_is_written(Action action) {
        assertThat(gate.admitReporter(action, "report 2026-0042")).isEqualTo(Actor.REPORTER);
        assertThat(written).containsExactly("admitted reporter " + action + " report 2026-0042");
    }

    @ParameterizedTest
    @FieldSource("NOT_A_REPORTERS")
    void a_receipt_opens_nothing_else_whoever_is_logged_in_beside_it(Action action) {
        assertThatThrownBy(() -> gate.admitReporter(action, "report 2026-0042")).isInstanceOf(AccessRefused.class);
        assertThat(written).containsExactly("refused reporter " + action + " report 2026-0042");
    }

    @Test
    void who_is_not_logged_in_is_refused_as_nobody_in_particular() {
        caller = Caller.UNKNOWN;
        assertThatThrownBy(() -> gate.admit(Action.READ_CASE, Optional.of(FILE)))
                .isInstanceOf(AccessRefused.class);
        assertThat(written).containsExactly("refused unknown READ_CASE case 2026-0042");
    }

    @ParameterizedTest
    @FieldSource("A_CONFIDANTS")
    void the_confidant_at_a_reporters_side_is_written_down_as_such(Action action) {
        assertThat(gate.admitHolder(action, held(true))).isEqualTo(Actor.CONFIDANT);
        assertThat(written).containsExactly("admitted confidant " + action + " report 2026-0042");
    }

    @ParameterizedTest
    @FieldSource("A_REPORTERS")
    void the_code_of_the_confidant_opens_less_than_the_reporters(Action action) {
        assertThat(gate.admitHolder(action, held(false))).isEqualTo(Actor.REPORTER);
        written.clear();
        if (!A_CONFIDANTS.contains(action)) {
            assertThatThrownBy(() -> gate.admitHolder(action, held(true))).isInstanceOf(AccessRefused.class);
            assertThat(written).containsExactly("refused confidant " + action + " report 2026-0042");
        }
    }

    @Test
    void a_confidant_who_reads_along_writes_nothing() {
        gate.admitHolder(Action.READ_OWN_REPORT, held(true, true));
        assertThatThrownBy(() -> gate.admitHolder(Action.ADD_TO_OWN_REPORT, held(true, true)))
                .isInstanceOf(AccessRefused.class);
        assertThat(written)
                .containsExactly(
                        "admitted confidant READ_OWN_REPORT report 2026-0042",
                        "refused confidant ADD_TO_OWN_REPORT report 2026-0042");
    }

    @Test
    void of_whoever_asks_for_a_conversation_and_of_which_one_nothing_is_written() {
        assertThat(gate.admitClient(Action.READ_OWN_TALK)).isEqualTo(Actor.CLIENT);
        assertThatThrownBy(() -> gate.admitClient(Action.READ_TALK)).isInstanceOf(AccessRefused.class);
        assertThat(written).containsExactly("admitted client READ_OWN_TALK -", "refused client READ_TALK -");
    }

    private static Held held(boolean byConfidant) {
        return held(byConfidant, false);
    }

    private static Held held(boolean byConfidant, boolean readsOnly) {
        return new Held() {
            @Override
            public String reference() {
                return "report 2026-0042";
            }

            @Override
            public boolean byConfidant() {
                return byConfidant;
            }

            @Override
            public boolean readsOnly() {
                return readsOnly;
            }
        };
    }

    private AccessRefused refusal(Caller by, Optional<File> file) {
        caller = by;
        try {
            gate.admit(Action.READ_CASE, file);
        } catch (AccessRefused e) {
            return e;
        }
        throw new AssertionError("was let in");
    }

    private record File(UUID dossierId) implements Dossier {
        @Override
        public String reference() {
            return "case 2026-0042";
        }

        @Override
        public Set<Relation> relationsOf(PersonId person) {
            return person.equals(JO) ? STANDING : Set.of();
        }
    }
}
