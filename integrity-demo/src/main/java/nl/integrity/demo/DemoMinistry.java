package nl.integrity.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.integrity.access.Source;
import nl.integrity.deadlines.DeadlineWatch;
import nl.integrity.organisation.Directory;
import nl.integrity.organisation.Organisation;
import nl.integrity.questions.Answers;
import nl.integrity.reports.AddMessage;
import nl.integrity.reports.FileReport;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.ReportIntake;
import nl.integrity.reports.ReporterDialogue;
import nl.integrity.shared.Setting;

/** Fills an empty register with reports of the past months, through the same doors that people use. */
@Singleton
@Startup
@DependsOn("integrity-core.jar#VaultCheck")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoMinistry {
    /** Days since the first report. */
    private static final int EVERYTHING = 150;

    @EJB
    ReportIntake intake;

    @EJB
    ReporterDialogue dialogue;

    @EJB
    Organisation organisation;

    @Inject
    Directory directory;

    @EJB
    DemoDesk desk;

    @EJB
    Afterwards afterwards;

    @EJB
    FirstPhases phases;

    @EJB
    Deliberations deliberations;

    @EJB
    Papers papers;

    @EJB
    WhoAsked asked;

    @EJB
    Together together;

    @EJB
    Concluded concluded;

    @EJB
    DemoSeats seats;

    @EJB
    DemoLines lines;

    @EJB
    Confidences confidences;

    @EJB
    DemoConfidants confidants;

    @EJB
    DemoMeasures measures;

    @EJB
    DemoDuties duties;

    @EJB
    DemoReadiness readiness;

    @Inject
    DeadlineWatch watch;

    @Inject
    Clock clock;

    @PostConstruct
    void fill() {
        if (Setting.inProduction()) {
            throw new IllegalStateException("The demo is for development only.");
        }
        if (desk.isEmpty()) {
            desk.comesIn(Stories.SANNE, "Sanne de Wit");
            desk.comesIn(Stories.KEMAL, "Kemal Yilmaz");
            directory.know(DemoSeats.ROHAN);
            seats.fill();
            lines.fill();
            confidants.fill();
            measures.fill();
            duties.fill();
            readiness.fill();
            List<String> codes = new ArrayList<>();
            String over = concluded.tell(this::tell);
            Stories.all().forEach(story -> codes.add(tell(story)));
            List<String> numbers = codes.stream().map(DemoMinistry::number).toList();
            phases.tell(numbers);
            for (int story = 0; story < codes.size(); story++) {
                desk.tag(numbers.get(story), Stories.SANNE, Stories.all().get(story).tags);
            }
            desk.keep(Stories.SANNE, "Inkoop en betalingen", "inkoop");
            deliberations.tell(numbers.get(4), numbers.get(3));
            papers.tell(numbers.get(4));
            asked.tell(codes.get(1), codes.get(4));
            List<String> told = afterwards.tell(this::report);
            together.tell(number(told.get(1)), numbers.get(7), number(told.get(0)), numbers.get(5));
            codes.addAll(told);
            codes.addAll(confidences.tell());
            codes.add(over);
            looksAtTheClocks();
            keep(codes);
        }
    }

    /** Day after day, as a server would have that was there all the time. */
    private void looksAtTheClocks() {
        for (int day = EVERYTHING; day >= 0; day--) {
            DemoTime.ago(Duration.ofDays(day), () -> watch.look(clock.instant()));
        }
    }

    private static String number(String code) {
        return code.substring(0, code.indexOf(' '));
    }

    private String tell(Story story) {
        Receipt[] receipt = new Receipt[1];
        // a little apart in the day, so that no two arrive in the same moment
        Duration earlier = Duration.ofMinutes(7L + story.account.length());
        DemoTime.ago(
                Duration.ofDays(story.daysAgo).plus(earlier),
                () -> receipt[0] = intake.file(report(story), Source.of("story " + story.daysAgo)));
        for (Story.Step step : story.steps) {
            DemoTime.ago(Duration.ofDays(step.daysAgo()).plus(earlier), () -> take(step, receipt[0]));
        }
        return receipt[0].number() + "  " + receipt[0].code().text();
    }

    private void take(Story.Step step, Receipt receipt) {
        if (step.who().equals(Story.REPORTER)) {
            dialogue.add(new AddMessage(receipt.code(), UUID.randomUUID(), step.text()));
        } else if (step.text().isEmpty()) {
            desk.confirm(receipt.number(), step.who());
        } else {
            desk.write(receipt.number(), step.who(), step.text(), step.feedback());
        }
    }

    private FileReport report(Story story) {
        Map<String, List<String>> answers = new HashMap<>(story.answers);
        answers.put("category", List.of(story.category));
        answers.put("account", List.of(story.account));
        answers.put(
                "unit",
                organisation.units().stream()
                        .filter(unit -> unit.code().equals(story.unit))
                        .map(unit -> unit.id().toString())
                        .toList());
        answers.put(
                "location",
                organisation.locations().stream()
                        .filter(location -> location.name().equals(story.location))
                        .map(location -> location.id().toString())
                        .toList());
        answers.putIfAbsent("disclosure", List.of("ANONYMOUS"));
        return new FileReport(
                UUID.randomUUID(), story.language, intake.questionnaire().version(), new Answers(answers));
    }

    private static void keep(List<String> codes) {
        try {
            Files.write(
                    Path.of(System.getProperty("jboss.server.base.dir")).resolveSibling("demo-receipts.txt"), codes);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot write the receipts of the demo.", e);
        }
    }
}
