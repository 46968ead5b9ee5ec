package nl.integrity.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.integrity.cases.CaseStage;
import nl.integrity.cases.Sight;
import nl.integrity.cases.Sql;
import nl.integrity.register.RegisterFilter.Due;
import nl.integrity.register.RegisterQuery.Order;
import nl.integrity.register.SoughtOwner.Whose;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterAddressTest {
    private static final String ID = "7d9f1c1e-0000-4000-8000-00000000000a";
    private static final String MARK = "0123456789abcdef01234567";
    private final List<String> faults = new ArrayList<>();

    @Test
    void everything_that_can_be_asked_stands_in_the_address_and_comes_back_out_of_it() {
        RegisterQuery query = new RegisterQuery(
                Order.NEWEST,
                new RegisterFilter(
                        new SoughtNumber(2026, 42),
                        Set.of(CaseStage.RECEIVED, CaseStage.CLOSED),
                        "FRAUD",
                        new UnitId(UUID.fromString(ID)),
                        new SoughtOwner(Whose.SOMEBODYS, PersonId.of(ID)),
                        LocalDate.of(2026, 1, 31),
                        LocalDate.of(2026, 2, 28),
                        Due.THIS_WEEK,
                        LocalDate.of(2026, 3, 1),
                        List.of(MARK, "f".repeat(24)),
                        true),
                null);
        String address = RegisterAddress.of(query);

        assertThat(address)
                .isEqualTo("number=2026-0042&stage=RECEIVED&stage=CLOSED&category=FRAUD&unit=" + ID + "&owner=" + ID
                        + "&from=2026-01-31&until=2026-02-28&due=THIS_WEEK&before=2026-03-01&tag=" + MARK + "&tag="
                        + "f".repeat(24) + "&awaiting=true&order=NEWEST");
        assertThat(read(address)).isEqualTo(query);
        assertThat(faults).isEmpty();
    }

    @Test
    void what_asks_for_everything_has_no_address() {
        RegisterQuery everything = new RegisterQuery(Order.URGENT, RegisterFilter.ALL, null);
        assertThat(RegisterAddress.of(everything)).isEmpty();
        assertThat(read("")).isEqualTo(everything);
        assertThat(read("number=&stage=&category=&unit=&owner=&from=&until=&due=&before=&tag=&order=&after="))
                .isEqualTo(everything);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-0042, 2026, 42, 2026-0042",
        "2026-42, 2026, 42, 2026-0042",
        " 42 , 0, 42, 42",
        "0042, 0, 42, 42",
        "2026-123456, 2026, 123456, 2026-123456",
        "999999999, 0, 999999999, 999999999",
        "0, 0, 0, 0"
    })
    void a_number_is_known_by_its_last_part(String typed, int year, int serial, String text) {
        SoughtNumber number = read("number=" + typed).filter().number();
        assertThat(number).isEqualTo(new SoughtNumber(year, serial));
        assertThat(number).extracting(SoughtNumber::text).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2026-", "-42", "26-42", "2026-0042-1", "1234567890", "42%", "４２", "0026-42", "4 2"})
    void what_is_no_number_is_told(String typed) {
        assertThat(read("number=" + typed).filter().number()).isNull();
        assertThat(faults).containsExactly("number register.number.none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-03", "3-2-2026", "03-02-2026"})
    void a_day_may_be_written_as_people_do(String typed) {
        assertThat(read("from=" + typed).filter().from()).isEqualTo("2026-02-03");
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2000-01-01, true", "1999-12-31, false", "2999-12-31, true", "3000-01-01, false"})
    void a_day_is_one_of_which_there_can_be_cases(String typed, boolean day) {
        assertThat(read("before=" + typed).filter().before() != null).isEqualTo(day);
        assertThat(faults.isEmpty()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "31-11-2026",
                "gisteren",
                "2026",
                "-9999-01-01",
                "+12026-01-01",
                "2026-1-1",
                "1-1-26"
            })
    void what_is_no_day_is_told(String typed) {
        for (String field : List.of("from", "until", "before")) {
            faults.clear();
            assertThat(RegisterAddress.of(read(field + "=" + typed))).isEmpty();
            assertThat(faults).containsExactly(field + " register.day.none");
        }
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        read("from=2026-03-01&until=2026-02-28");
        assertThat(faults).containsExactly("until register.until.before");
        faults.clear();
        read("from=2026-03-01&until=2026-03-01");
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage=NONE",
                "stage=received",
                "category=fraud",
                "category=A'; drop table case_file; --",
                "unit=1-1-1-1-1",
                "unit=x",
                "owner=SOMEBODYS",
                "owner=7D9F1C1E-0000-4000-8000-00000000000A",
                "due=YESTERDAY",
                "tag=inkoop",
                "tag=0123456789ABCDEF01234567",
                "order=RANDOM"
            })
    void what_nobody_could_choose_is_left_aside(String address) {
        assertThat(read(address)).isEqualTo(new RegisterQuery(Order.URGENT, RegisterFilter.ALL, null));
        assertThat(faults).isEmpty();
    }

    @Test
    void what_is_chosen_most_has_short_names() {
        assertThat(read("stage=OPEN").filter().stages())
                .doesNotContain(CaseStage.CLOSED)
                .hasSize(CaseStage.values().length - 1);
        assertThat(RegisterAddress.of(read("stage=OPEN"))).isEqualTo("stage=OPEN");
        assertThat(RegisterAddress.of(read("owner=MINE"))).isEqualTo("owner=MINE");
        assertThat(RegisterAddress.of(read("owner=NOBODYS"))).isEqualTo("owner=NOBODYS");
        assertThat(read("after=x").after()).isEqualTo("x");
    }

    @Test
    void a_tag_counts_once_and_ten_are_enough() {
        assertThat(read("tag=" + MARK + "&tag=" + MARK).filter().tags()).containsExactly(MARK);
        List<String> many = Collections.nCopies(12, "").stream()
                .map(none ->
                        "tag=" + UUID.randomUUID().toString().replace("-", "").substring(0, 24))
                .toList();
        assertThat(read(String.join("&", many)).filter().tags()).hasSize(10);
    }

    @Test
    void what_is_asked_for_is_bound_and_never_part_of_the_statement() {
        Sight reader = new Sight(
                PersonId.of(ID), new byte[] {1}, List.of(UUID.fromString(ID)), List.of("CHAIR"), Instant.EPOCH);
        Sql everything = RegisterConditions.matching(
                read("number=2026-4242&stage=CLOSED&category=SECRET&unit=" + ID + "&owner=" + ID
                                + "&from=2026-01-31&until=2026-02-28&due=OVERDUE&before=2026-03-01&tag=" + MARK)
                        .filter(),
                reader,
                LocalDate.of(2026, 5, 17));
        assertThat(everything.text().chars().filter(letter -> letter == '?').count())
                .isEqualTo(everything.bound().size());
        for (Map.Entry<String, String> asked : Map.of(
                        "number",
                        "4242",
                        "stage",
                        "CLOSED",
                        "category",
                        "SECRET",
                        "unit",
                        ID,
                        "day",
                        "2026",
                        "tag",
                        MARK)
                .entrySet()) {
            assertThat(everything.text()).as(asked.getKey()).doesNotContain(asked.getValue());
        }
    }

    @Test
    void whoever_sits_nowhere_matches_nothing() {
        Sight nobody = new Sight(PersonId.of(ID), new byte[] {1}, List.of(), List.of(), Instant.EPOCH);
        assertThat(RegisterConditions.matching(RegisterFilter.ALL, nobody, LocalDate.EPOCH)
                        .text())
                .startsWith(
                        "(false or c.id in (select s.case_file from case_stand_in s where s.person = ? and s.until > ?"
                                + " and s.ended_at is null and false)) and ");
    }

    private RegisterQuery read(String address) {
        return RegisterAddress.read(
                name -> List.of(address.split("&", -1)).stream()
                        .filter(pair -> pair.startsWith(name + "="))
                        .map(pair -> pair.substring(name.length() + 1))
                        .toList(),
                (field, key) -> faults.add(field + " " + key));
    }
}
