package nl.integrity;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.integrity.access.Gate;
import nl.integrity.access.OpenToAll;
import nl.integrity.shared.SystemTime;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house, as the bytecode has it. Each rule is a field; at the end they are counted, so that none is silently left out. */
class ArchitectureTest {
    private static final int HOW_MANY_RULES = 13;

    private static final List<String> GROUND_FLOOR_FIRST = List.of(
            "shared",
            "sheets",
            "audit",
            "vault",
            "attachments",
            "access",
            "organisation",
            "deadlines",
            "committees",
            "confidants",
            "measures",
            "duties",
            "readiness",
            "questions",
            "content",
            "letters",
            "reports",
            "cases",
            "register",
            "triage",
            "identity",
            "deliberation",
            "investigations",
            "subjects",
            "conclusions",
            "worklist",
            "papers",
            "protection",
            "conversations",
            "oversight",
            "notifications");

    /** Of {@code java.time} everything that is handed no clock to ask. */
    private static final String WALL_CLOCK =
            "java\\.time\\.\\w+\\.(now|system\\w*|tick\\w*)\\((?!.*java\\.time\\.Clock).*"
                    + "|java\\.lang\\.System\\.currentTimeMillis\\(\\)"
                    + "|java\\.util\\.Date\\.<init>\\(\\)"
                    + "|java\\.util\\.(Gregorian)?Calendar\\.(getInstance|<init>)\\(.*";

    private static final JavaClasses INTEGRITY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.integrity");

    private static final Set<String> ASKED = new TreeSet<>();

    static final ArchRule components_form_no_cycle =
            slices().matching("nl.integrity.(*)..").should().beFreeOfCycles();

    static final ArchRule every_class_lives_in_a_component_we_know = classes()
            .should(obey("live in one of " + GROUND_FLOOR_FIRST, (type, complain) -> {
                if (floor(type) < 0) {
                    complain.accept(type.getName() + " lives elsewhere");
                }
            }));

    static final ArchRule a_component_leans_only_on_what_is_below_it = classes()
            .should(obey(
                    "lean on no component above their own",
                    (type, complain) -> type.getDirectDependenciesFromSelf().forEach(dependency -> {
                        if (floor(dependency.getTargetClass()) > floor(type)) {
                            complain.accept(dependency.getDescription());
                        }
                    })));

    static final ArchRule every_package_says_what_may_be_null = classes()
            .should(obey("live in a @NullMarked package", (type, complain) -> {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    complain.accept(type.getName() + " does not");
                }
            }));

    static final ArchRule entities_stay_home =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    /** What static weaving adds is called {@code _persistence_...} and is none of ours. */
    static final ArchRule entities_have_verbs_and_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set[A-Z].*");

    static final ArchRule stores_stay_home =
            classes().that().haveSimpleNameEndingWith("Store").should().bePackagePrivate();

    static final ArchRule only_stores_speak_to_the_database = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Store")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(EntityManager.class, EntityManagerFactory.class);

    static final ArchRule only_system_time_asks_the_machine_what_time_it_is = noClasses()
            .that()
            .doNotBelongToAnyOf(SystemTime.class)
            .should()
            .accessTargetWhere(describe(
                    "tells the machine's time",
                    access -> access.getTarget().getFullName().matches(WALL_CLOCK)));

    static final ArchRule every_door_passes_the_gate = classes()
            .that(areDoors())
            .should(obey("ask the gate in every way in", (door, complain) -> waysInto(door)
                    .filter(way -> !way.isAnnotatedWith(OpenToAll.class) && !asksTheGate(way))
                    .forEach(way -> complain.accept(way.getFullName() + " never does"))));

    static final ArchRule a_door_that_is_open_to_all_says_why = methods()
            .that()
            .areAnnotatedWith(OpenToAll.class)
            .should(obey("give a reason", (way, complain) -> {
                if (way.getAnnotationOfType(OpenToAll.class).because().isBlank()) {
                    complain.accept(way.getFullName() + " gives none");
                }
            }));

    static final ArchRule every_door_says_which_roles_open_it = classes()
            .that(areDoors())
            .should(obey("say who may come, on every way in", (door, complain) -> waysInto(door)
                    .filter(way -> !saysWhoMayCome(way) && !saysWhoMayCome(door))
                    .forEach(way -> complain.accept(way.getFullName() + " leaves it to the container"))));

    static final ArchRule names_say_what_a_thing_is_for = noClasses()
            .should()
            .haveNameMatching(
                    ".*[.$](\\w*(Util|Utils|Helper|Manager|Impl|DTO|Dto|Info|Data|Service)|(Default|Abstract)[A-Z]\\w*)");

    @Test
    void components_form_no_cycle_said_plainly() {
        // should the factory below be skipped one day, this is not, and the count at the end sees it
        ask("components_form_no_cycle", components_form_no_cycle);
    }

    @TestFactory
    Stream<DynamicTest> the_house_stands() {
        return rules().entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> ask(rule.getKey(), rule.getValue())));
    }

    @AfterAll
    static void every_rule_was_asked() {
        assertThat(ASKED).isEqualTo(rules().keySet()).hasSize(HOW_MANY_RULES);
    }

    private static void ask(String name, ArchRule rule) {
        ASKED.add(name);
        rule.check(INTEGRITY);
    }

    private static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new TreeMap<>();
        Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .forEach(field -> {
                    try {
                        rules.put(field.getName(), (ArchRule) field.get(null));
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
        return rules;
    }

    /** The place of a class's component in the list; -1 for what is in none of them. */
    private static int floor(JavaClass type) {
        String[] path = type.getPackageName().split("\\.", -1);
        return path.length == 3 && type.getPackageName().startsWith("nl.integrity.")
                ? GROUND_FLOOR_FIRST.indexOf(path[2])
                : -1;
    }

    /** Beans of the container that stand above the gate; what is below it has nobody but us for a caller. */
    private static DescribedPredicate<JavaClass> areDoors() {
        return describe(
                "are doors",
                type -> floor(type) > GROUND_FLOOR_FIRST.indexOf("access")
                        && Stream.of(Stateless.class, Stateful.class, Singleton.class)
                                .anyMatch(type::isAnnotatedWith));
    }

    private static Stream<JavaMethod> waysInto(JavaClass door) {
        return door.getAllMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getOwner().isEquivalentTo(Object.class));
    }

    /** By itself, or through private methods of its own. */
    private static boolean asksTheGate(JavaMethod way) {
        Set<JavaMethod> seen = new HashSet<>();
        Deque<JavaMethod> open = new ArrayDeque<>(List.of(way));
        while (!open.isEmpty()) {
            JavaMethod method = open.pop();
            for (JavaMethodCall call : method.getMethodCallsFromSelf()) {
                if (call.getTargetOwner().isEquivalentTo(Gate.class)
                        && call.getName().startsWith("admit")) {
                    return true;
                }
                call.getTarget()
                        .resolveMember()
                        .filter(called -> called.getOwner().equals(way.getOwner()))
                        .filter(called -> called.getModifiers().contains(JavaModifier.PRIVATE))
                        .filter(seen::add)
                        .ifPresent(open::push);
            }
        }
        return false;
    }

    private static boolean saysWhoMayCome(CanBeAnnotated declared) {
        return declared.isAnnotatedWith(RolesAllowed.class) || declared.isAnnotatedWith(PermitAll.class);
    }

    private static <T> ArchCondition<T> obey(String rule, BiConsumer<T, Consumer<String>> check) {
        return new ArchCondition<>(rule) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, complaint -> events.add(SimpleConditionEvent.violated(item, complaint)));
            }
        };
    }
}
