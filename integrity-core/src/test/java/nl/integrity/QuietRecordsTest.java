package nl.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * What is handed around ends up in logs and error messages sooner or later. Each record about reports, cases and committees is filled, to the
 * bottom, with words that tell where they came from, and asked for its {@code toString}.
 */
class QuietRecordsTest {
    /** The words and people that may come out. All others are what somebody reported, or who. */
    private static final Set<String> MAY_BE_SHOWN = Set.of(
            "AdviceLine.number",
            "AppointAssessors.first",
            "AppointAssessors.number",
            "AppointAssessors.second",
            "AppointConfidant.person",
            "AppointToSeat.person",
            "AwaitingCase.owner",
            "BeginFollowUp.number",
            "BoardLine.kind",
            "BoardLine.number",
            "BoardLine.owner",
            "BoardPlace.due",
            "BoardQuery.after",
            "BoardQuery.kind",
            "Candidate.id",
            "Candidate.name",
            "CaseCourse.offeredTo",
            "CaseCover.number",
            "CaseDetails.location",
            "CaseMoved.number",
            "CaseRow.category",
            "CaseRow.number",
            "CaseRow.owner",
            "CaseSummary.number",
            "CaseSummary.owner",
            "CaseTags.number",
            "Category.code",
            "Charter.remitEn",
            "Charter.remitNl",
            "Choice.code",
            "Committee.nameEn",
            "Committee.nameNl",
            "CommitteeCode.value",
            "ConfidantCard.person",
            "DeclareInterest.number",
            "DetrimentKind.code",
            "Duty.code",
            "Duty.source",
            "Fault.key",
            "Fault.question",
            "FollowedReport.number",
            "GiveAdvice.number",
            "GiveAdvice.to",
            "HandOver.number",
            "HandOver.to",
            "HeldReport.number",
            "IdentityFile.number",
            "Item.signedBy",
            "LocationCover.name",
            "LinkKind.code",
            "Look.function",
            "LookAtReporter.number",
            "Meeting.place",
            "News.function",
            "News.person",
            "Notice.event",
            "NoticeAddress.language",
            "Outlook.number",
            "Owner.id",
            "Owner.name",
            "Point.number",
            "Prospect.what",
            "PutOnAgenda.number",
            "Question.code",
            "Question.dependsOn",
            "Question.onAnswers",
            "Receipt.number",
            "RegisterFilter.category",
            "RegisterFilter.tags",
            "RegisterPlace.key",
            "RegisterPlace.number",
            "RegisterQuery.after",
            "RegisterRow.category",
            "RegisterRow.number",
            "RegisterRow.owner",
            "RegisterRow.tags",
            "ReportContent.number",
            "ReportFiled.number",
            "ReviseCharter.remitEn",
            "ReviseCharter.remitNl",
            "RoleMismatch.role",
            "Row.kind",
            "Row.number",
            "Row.owner",
            "Seat.person",
            "SeatEnded.person",
            "SeatTaken.person",
            "SoughtOwner.person",
            "StandInFile.number",
            "StoredAdvice.person",
            "Unit.code",
            "Unit.nameEn",
            "Unit.nameNl");

    private static final Pattern WORDS = Pattern.compile("<([\\w.]+)>");
    private static final String CODE = "0000-0000-0000-0000-0000-0000";

    static final List<Class<?>> RECORDS = new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(
                            "nl.integrity.attachments",
                            "nl.integrity.committees",
                            "nl.integrity.confidants",
                            "nl.integrity.duties",
                            "nl.integrity.readiness",
                            "nl.integrity.questions",
                            "nl.integrity.reports",
                            "nl.integrity.cases",
                            "nl.integrity.register",
                            "nl.integrity.triage",
                            "nl.integrity.deliberation",
                            "nl.integrity.identity",
                            "nl.integrity.papers",
                            "nl.integrity.protection",
                            "nl.integrity.conversations",
                            "nl.integrity.notifications")
                    .stream()
                    .filter(JavaClass::isRecord)
                    .<Class<?>>map(JavaClass::reflect)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();

    @ParameterizedTest
    @FieldSource("RECORDS")
    void no_record_blurts_out_what_was_reported_or_by_whom(Class<?> type) {
        assertThat(whatShows(type)).isSubsetOf(MAY_BE_SHOWN);
        assertThat(filled(type, "").toString()).doesNotContain(CODE);
    }

    @Test
    void nothing_is_allowed_out_that_does_not_come_out() {
        Set<String> shown = new LinkedHashSet<>();
        RECORDS.forEach(type -> shown.addAll(whatShows(type)));
        assertThat(shown).isEqualTo(MAY_BE_SHOWN);
    }

    @Test
    void the_records_are_found() {
        assertThat(RECORDS).extracting(Class::getSimpleName).contains("FileReport", "Reporter", "CaseDetails");
    }

    private static Set<String> whatShows(Class<?> type) {
        Set<String> shown = new LinkedHashSet<>();
        String said = filled(type, "").toString();
        WORDS.matcher(said)
                .results()
                .map(MatchResult::group)
                .map(word -> word.substring(1, word.length() - 1))
                .forEach(shown::add);
        people().filter(place -> said.contains(person(place).toString())).forEach(shown::add);
        return shown;
    }

    /** Every place in a record where a person stands. */
    private static Stream<String> people() {
        return RECORDS.stream()
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .filter(component -> component.getType() == PersonId.class)
                .map(QuietRecordsTest::place);
    }

    private static Object filled(Type type, String place) {
        if (type instanceof ParameterizedType many) {
            Type[] of = many.getActualTypeArguments();
            if (many.getRawType() == Map.class) {
                return Map.of(String.valueOf(filled(of[0], place)), filled(of[1], place));
            }
            if (many.getRawType() == Slice.class) {
                return new Slice<>(List.of(filled(of[0], place)), null);
            }
            return many.getRawType() == Set.class ? Set.of(filled(of[0], place)) : List.of(filled(of[0], place));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return "<" + place + ">";
        }
        if (plain == PersonId.class) {
            return person(place);
        }
        if (plain == ReceiptCode.class) {
            return new ReceiptCode(CODE);
        }
        if (plain.isRecord()) {
            return filledRecord(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return switch (plain.getSimpleName()) {
            case "Object" -> "<" + place + ">";
            case "byte[]" -> new byte[0];
            case "boolean", "Boolean" -> true;
            case "int", "Integer" -> 1;
            case "long" -> 1L;
            case "Double" -> 1.0;
            case "UUID" -> new UUID(0, 0);
            case "Period" -> Period.ZERO;
            case "Instant" -> Instant.EPOCH;
            case "LocalDate" -> LocalDate.EPOCH;
            case "LocalTime" -> LocalTime.NOON;
            case "LocalDateTime" -> LocalDate.EPOCH.atStartOfDay();
            default -> throw new AssertionError("tell this test how to make a " + plain);
        };
    }

    private static Object filledRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> filled(component.getGenericType(), place(component)))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot make a " + type, e);
        }
    }

    private static PersonId person(String place) {
        return new PersonId(new UUID(1, place.hashCode()));
    }

    private static String place(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
