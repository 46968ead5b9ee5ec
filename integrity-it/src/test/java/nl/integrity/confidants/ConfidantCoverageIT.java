package nl.integrity.confidants;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.integrity.access.Role;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.ManyConfidants;
import nl.integrity.container.Person;
import nl.integrity.container.SomeCommittee;
import nl.integrity.container.SomeConfidant;
import nl.integrity.organisation.Location;
import nl.integrity.organisation.Organisation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A large ministry on one page, in a time that nobody waits for. How often it asks the database: StatementsIT. */
class ConfidantCoverageIT extends InTheContainer {
    private static final Duration NOTICED = Duration.ofSeconds(3);

    @Inject
    ConfidantCoverage coverage;

    @Inject
    ConfidantDirectory directory;

    @Inject
    ConfidantAdministration administration;

    @Inject
    Organisation organisation;

    @Inject
    SomeConfidant some;

    private final Person coordinator = Person.with(Role.EMPLOYEE, Role.COORDINATOR);
    private final Person administrator = Person.with(Role.EMPLOYEE, Role.ADMINISTRATOR);

    @BeforeEach
    void a_large_ministry() {
        SomeConfidant.forgetAll();
        ManyConfidants.settle();
        // read anew after this
        administrator.does(
                () -> administration.count(new CountStaff(some.location("Assen"), SomeCommittee.today(), 250)));
    }

    @AfterEach
    void is_gone() {
        ManyConfidants.leave();
    }

    @Test
    void coverage_of_a_large_ministry_and_its_directory_are_there_in_a_moment() {
        CoverageBoard board = coordinator.asks(() -> coverage.board());
        assertThat(board.locations()).hasSize(organisation.locations().size()).hasSizeGreaterThan(120);
        assertThat(state(board, "Vestiging 1")).isEqualTo(LocationCover.State.NONE);
        assertThat(state(board, "Vestiging 2")).isEqualTo(LocationCover.State.COVERED);
        assertThat(board.locations())
                .filteredOn(cover -> cover.name().equals("Assen"))
                .singleElement()
                .satisfies(cover -> {
                    assertThat(cover.staff()).isEqualTo(250);
                    assertThat(cover.perHundred()).isZero();
                });
        assertThat(board.open())
                .filteredOn(line -> line.gap().kind() == GapKind.NO_CERTIFICATE)
                .hasSize(400);
        Location vestiging = organisation.locations().stream()
                .filter(location -> location.name().equals("Vestiging 1"))
                .findFirst()
                .orElseThrow();
        Person employee = Person.employee();
        FindConfidant asked = new FindConfidant(vestiging.id(), null, null, null);
        assertThat(employee.asks(() -> directory.find(asked)).nearest()).hasSize(5);

        List<Duration> took = List.of(
                fastest(() -> coordinator.asks(() -> coverage.board())),
                fastest(() -> employee.asks(() -> directory.find(asked))),
                fastest(() -> administrator.asks(() -> administration.overview(null, false, null))));
        assertThat(took).as("coverage, directory, appointments").allMatch(time -> time.compareTo(NOTICED) < 0);
        System.getLogger("nl.integrity.confidants")
                .log(System.Logger.Level.INFO, "coverage, directory, appointments of 4,000 took {0}", took);
    }

    @Test
    void every_appointment_is_on_one_page_of_the_list_and_those_that_are_over_are_on_another() {
        List<ConfidantLine> all = new ArrayList<>();
        ConfidantOverview page = page(false, null);
        while (page.more()) {
            all.addAll(page.lines());
            page = page(false, all.get(all.size() - 1).id());
        }
        all.addAll(page.lines());
        assertThat(all).extracting(ConfidantLine::id).doesNotHaveDuplicates();
        assertThat(all)
                .hasSize(Integer.parseInt(
                        Database.text("select count(*)::text from confidant c where coalesce((select e.last_day"
                                + " from confidant_ending e where e.confidant = c.id order by e.number desc limit 1), c.held_until,"
                                + " date '9999-12-31') >= current_date")));
        assertThat(all).extracting(line -> line.name().toLowerCase(Locale.ROOT)).isSorted();

        ConfidantId gone = all.get(0).id();
        administrator.does(() -> administration.end(new EndConfidant(gone, null, EndReason.OWN_REQUEST, "")));
        assertThat(page(true, null).lines()).extracting(ConfidantLine::id).contains(gone);
        assertThat(page(false, null).lines()).extracting(ConfidantLine::id).doesNotContain(gone);
    }

    private ConfidantOverview page(boolean ended, @Nullable ConfidantId after) {
        return administrator.asks(() -> administration.overview(null, ended, after));
    }

    private static LocationCover.State state(CoverageBoard board, String name) {
        return board.locations().stream()
                .filter(cover -> cover.name().equals(name))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static Duration fastest(Runnable deed) {
        return Stream.generate(() -> {
                    Instant begun = Instant.now();
                    deed.run();
                    return Duration.between(begun, Instant.now());
                })
                .limit(4)
                .min(Duration::compareTo)
                .orElseThrow();
    }
}
