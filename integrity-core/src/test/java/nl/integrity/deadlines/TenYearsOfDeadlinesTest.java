package nl.integrity.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import nl.integrity.deadlines.DeadlineStore.Place;
import nl.integrity.shared.SystemTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ten years of a ministry, day by day: reports come in, are confirmed early, late or never, tasks are asked and done; servers are down for
 * days, two of them look at once, and now and then one dies in the middle. What was told is held against a calendar on the wall.
 */
@SuppressWarnings("UnnecessaryAssignment") // no container here
class TenYearsOfDeadlinesTest {
    /** Some under the scheme before the act, too. */
    private static final LocalDate FROM = LocalDate.of(2023, 1, 15);

    private static final int DAYS = 3653;

    /** A clock, as somebody with a calendar follows it. */
    private static final class Followed {
        final LocalDate startedOn;
        final LocalDate dueOn;
        final LocalDate soonOn;
        final LocalDate lateOn;
        final LocalDate passedOn;
        LocalDate weekOn;

        @Nullable
        LocalDate metOn;

        final Map<Alarm, List<LocalDate>> heard = new EnumMap<>(Alarm.class);
        int breaches;

        Followed(LocalDate startedOn, LocalDate dueOn, int soonDays, int lateDays) {
            this.startedOn = startedOn;
            this.dueOn = dueOn;
            this.soonOn = warning(soonDays);
            this.lateOn = warning(lateDays);
            this.passedOn = SlowCalendar.days(dueOn, 1);
            this.weekOn = SlowCalendar.days(passedOn, 7);
        }

        List<LocalDate> heard(Alarm alarm) {
            return heard.getOrDefault(alarm, List.of());
        }

        boolean isOver(LocalDate day) {
            return metOn != null && !metOn.isAfter(day);
        }

        private LocalDate warning(int daysLeft) {
            LocalDate day = SlowCalendar.days(dueOn, -daysLeft);
            return day.isAfter(startedOn) ? day : SlowCalendar.days(startedOn, 1);
        }
    }

    private final WatchedInMemory table = new WatchedInMemory();
    private final Deadlines deadlines = new Deadlines();
    private final Map<String, Followed> clocks = new HashMap<>();
    private final List<Followed> running = new ArrayList<>();
    private final Map<LocalDate, List<Runnable>> plans = new HashMap<>();
    private Random random = new Random(0);
    private LocalDate today = FROM;
    private boolean dies;
    private @Nullable LocalDate allWasToldOn;

    @ParameterizedTest(name = "the ministry of seed {0}")
    @ValueSource(longs = {1, 2})
    void everything_is_told_once_never_early_and_on_its_day_when_a_server_was_there(long seed) {
        random = new Random(seed);
        deadlines.store = table;
        List<AlarmRound> servers = List.of(server(), server());
        int down = 0;
        int daysUp = 0;
        for (int day = 0; day < DAYS; day++) {
            today = FROM.plusDays(day);
            down = down > 0 ? down - 1 : random.nextInt(40) == 0 ? random.nextInt(30) : 0;
            if (down == 0) {
                daysUp++;
                lookAround(servers);
                onItsDay();
            }
            List<Runnable> deeds = new ArrayList<>(plans.getOrDefault(today, List.of()));
            if (random.nextInt(3) > 0 || isLeapDay()) {
                deeds.add(this::file);
            }
            if (random.nextInt(3) == 0) {
                deeds.add(this::ask);
            }
            Collections.shuffle(deeds, random);
            deeds.forEach(Runnable::run);
            if (down == 0 && random.nextBoolean()) {
                lookAround(servers);
            }
        }
        assertThat(daysUp).isBetween(DAYS / 2, DAYS - 100);
        assertThat(clocks).hasSizeGreaterThan(5_000);
        clocks.values().forEach(this::once);
        assertThat(clocks.values().stream().filter(clock -> clock.breaches > 0)).hasSizeGreaterThan(500);
        assertThat(clocks.values().stream().map(clock -> clock.startedOn))
                .contains(LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 29), LocalDate.of(2032, 2, 29));
    }

    /** Servers looked today: whoever should hear something today has heard it. */
    private void onItsDay() {
        for (Followed clock : clocks.values()) {
            if (clock.metOn != null || !today.isAfter(clock.startedOn)) {
                continue;
            }
            if (today.isAfter(clock.dueOn)) {
                assertThat(clock.heard(Alarm.PASSED))
                        .as("passed %s", clock.dueOn)
                        .hasSize(1);
                weekly(clock);
            } else if (today.equals(clock.lateOn)) {
                assertThat(clock.heard(Alarm.LATE)).containsExactly(today);
            } else if (today.equals(clock.soonOn)) {
                assertThat(clock.heard(Alarm.SOON)).containsExactly(today);
            }
        }
        allWasToldOn = today;
    }

    private void weekly(Followed clock) {
        if (clock.heard(Alarm.PASSED).size() != 1) {
            fail("a term that passed on " + clock.passedOn + " was told " + clock.heard(Alarm.PASSED));
        }
        while (clock.weekOn.isBefore(today)) {
            clock.weekOn = SlowCalendar.days(clock.weekOn, 7);
        }
        if (clock.weekOn.equals(today) && clock.heard(Alarm.PASSED).get(0).isBefore(today)) {
            List<LocalDate> weeks = clock.heard(Alarm.STILL_PASSED);
            assertThat(weeks.get(weeks.size() - 1)).isEqualTo(today);
        }
    }

    /** Once, in its order, never early, and nothing after it was done. */
    private void once(Followed clock) {
        for (Alarm alarm : List.of(Alarm.SOON, Alarm.LATE, Alarm.PASSED)) {
            assertThat(clock.heard(alarm).size()).isLessThanOrEqualTo(1);
        }
        assertThat(clock.heard(Alarm.STILL_PASSED)).doesNotHaveDuplicates();
        assertThat(clock.heard(Alarm.SOON)).allSatisfy(day -> assertThat(day).isBetween(clock.soonOn, clock.dueOn));
        assertThat(clock.heard(Alarm.LATE)).allSatisfy(day -> assertThat(day).isBetween(clock.lateOn, clock.dueOn));
        assertThat(clock.heard(Alarm.PASSED)).allSatisfy(day -> assertThat(day).isAfter(clock.dueOn));
        assertThat(clock.heard(Alarm.STILL_PASSED)).allSatisfy(day -> {
            assertThat(day).isAfterOrEqualTo(SlowCalendar.days(clock.dueOn, 8));
            assertThat(clock.heard(Alarm.PASSED)).singleElement().matches(day::isAfter);
        });
        boolean seenOver = clock.dueOn.isBefore(Objects.requireNonNull(allWasToldOn));
        if (clock.metOn == null && seenOver) {
            assertThat(clock.heard(Alarm.PASSED)).hasSize(1);
        }
    }

    private boolean isLeapDay() {
        return today.getMonthValue() == 2 && today.getDayOfMonth() == 29;
    }

    /** From now on this clock is followed, instead of the one that was there before. */
    private void follow(String key, Followed clock) {
        Followed before = clocks.put(key, clock);
        running.remove(before);
        running.add(clock);
    }

    private AlarmRound server() {
        AlarmRound round = new AlarmRound();
        round.store = table;
        round.raised = new Heard<>(raised -> {
            if (dies) {
                throw new IllegalStateException("the server died");
            }
            Followed clock = Objects.requireNonNull(clocks.get(raised.dossier() + raised.kind()));
            assertThat(clock.isOver(today)).as("done before").isFalse();
            clock.heard
                    .computeIfAbsent(raised.alarm(), none -> new ArrayList<>())
                    .add(today);
            clock.breaches += raised.alarm() == Alarm.PASSED ? 1 : 0;
        });
        return round;
    }

    /** Two servers at once, each with a page in hand that the other has too; then each by itself, until there is no more. */
    private void lookAround(List<AlarmRound> servers) {
        Instant now = at(LocalTime.of(0, 1));
        List<Place> page = servers.get(0).toLookAt(today, Place.FIRST);
        for (Place place : page) {
            AlarmRound first = servers.get(random.nextInt(2));
            dies = random.nextInt(50) == 0;
            look(first, place, now);
            dies = false;
            look(servers.get(random.nextInt(2)), place, now);
        }
        for (AlarmRound server : servers) {
            DeadlineWatch watch = new DeadlineWatch();
            watch.round = server;
            watch.look(now);
        }
        assertThat(servers.get(0).toLookAt(today, Place.FIRST)).isEmpty();
    }

    private void look(AlarmRound server, Place place, Instant now) {
        try {
            server.look(place, now);
        } catch (IllegalStateException died) {
            table.rollBack();
        }
    }

    private void file() {
        UUID report = new UUID(random.nextLong(), random.nextLong());
        Clocks started = deadlines.start(report, at(anyTime()));
        LocalDate received = today;
        boolean old = received.isBefore(LocalDate.of(2023, 2, 18));
        LocalDate latest = SlowCalendar.days(received, 7);
        Followed feedback = old
                ? new Followed(received, SlowCalendar.days(received, 84), 21, 7)
                : new Followed(latest, SlowCalendar.threeMonths(latest), 21, 7);
        follow(report + "FEEDBACK", feedback);
        assertThat(started.feedback().dueOn()).isEqualTo(feedback.dueOn);
        if (!old) {
            follow(report + "ACKNOWLEDGE", new Followed(received, latest, 4, 2));
        }
        int confirmed = random.nextInt(10) < 6 ? random.nextInt(8) : 8 + random.nextInt(60);
        if (random.nextInt(10) > 0) {
            plan(confirmed, () -> confirm(report));
            if (random.nextInt(10) > 0) {
                plan(confirmed + 1 + random.nextInt(160), () -> tell(report));
            }
        }
    }

    private void confirm(UUID report) {
        deadlines.acknowledged(report, at(anyTime()));
        Followed acknowledge = clocks.get(report + "ACKNOWLEDGE");
        if (acknowledge == null) {
            return;
        }
        acknowledge.metOn = today;
        Followed feedback = Objects.requireNonNull(clocks.get(report + "FEEDBACK"));
        if (!today.isAfter(acknowledge.dueOn)) {
            LocalDate due = SlowCalendar.threeMonths(today);
            follow(report + "FEEDBACK", new Followed(today, due, 21, 7));
            assertThat(feedback.heard).isEmpty();
            assertThat(deadlines.of(report).feedback().dueOn()).isEqualTo(due);
        }
    }

    private void tell(UUID report) {
        deadlines.feedbackGiven(report, at(anyTime()));
        Objects.requireNonNull(clocks.get(report + "FEEDBACK")).metOn = today;
    }

    /** Something to do in a case, with a term and warnings as somebody may have set them. */
    private void ask() {
        UUID task = new UUID(random.nextLong(), random.nextLong());
        int days = random.nextInt(45);
        int lateDays = random.nextInt(4);
        int soonDays = lateDays + random.nextInt(8);
        LocalDate due = SlowCalendar.days(today, days);
        deadlines.start(task, "ASSESS", new RunningTerm(today, due, soonDays, lateDays));
        Followed clock = new Followed(today, due, soonDays, lateDays);
        follow(task + "ASSESS", clock);
        if (random.nextInt(10) > 0) {
            plan(random.nextInt(60), () -> {
                deadlines.stop(task, at(anyTime()));
                clock.metOn = today;
            });
        }
    }

    private void plan(int days, Runnable deed) {
        if (days == 0) {
            deed.run();
        } else {
            plans.computeIfAbsent(today.plusDays(days), none -> new ArrayList<>())
                    .add(deed);
        }
    }

    private LocalTime anyTime() {
        return LocalTime.ofSecondOfDay(60 + random.nextInt(86_400 - 60));
    }

    private Instant at(LocalTime time) {
        return today.atTime(time).atZone(SystemTime.ZONE).toInstant();
    }
}
