package nl.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.integrity.questions.Answers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever people type into a command is tidied by the command itself: what a reader sees is what was said. */
class TidyCommandsTest {
    private static final String TYPED = " Wi\u202Et\u200B\r\n\u0000is\uD800 ";

    static final List<Class<?>> COMMANDS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.integrity").stream()
                    .filter(JavaClass::isRecord)
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(type -> typed(type).findAny().isPresent())
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void a_command_tidies_what_was_typed(Class<?> command) throws ReflectiveOperationException {
        RecordComponent[] components = command.getRecordComponents();
        Constructor<?> constructor = command.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        Object filled = constructor.newInstance(
                Arrays.stream(components).map(TidyCommandsTest::fill).toArray());
        for (RecordComponent each : typed(command).toList()) {
            each.getAccessor().setAccessible(true);
            assertThat(each.getAccessor().invoke(filled))
                    .as(command.getSimpleName() + "." + each.getName())
                    .isEqualTo("Wit\nis");
        }
    }

    @Test
    void answers_do_too() {
        assertThat(new Answers(Map.of("account", List.of(TYPED))).one("account"))
                .isEqualTo("Wit\nis");
    }

    @Test
    void the_commands_are_found() {
        assertThat(COMMANDS).extracting(Class::getSimpleName).contains("AddMessage", "Reporter", "WriteToReporter");
    }

    private static Stream<RecordComponent> typed(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType() == String.class)
                .filter(component -> Stream.<Class<? extends Annotation>>of(Size.class, NotBlank.class)
                        .anyMatch(rule -> component.getAccessor().isAnnotationPresent(rule)));
    }

    private static @Nullable Object fill(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return TYPED;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        return null;
    }
}
