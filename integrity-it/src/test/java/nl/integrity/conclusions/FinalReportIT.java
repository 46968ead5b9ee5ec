package nl.integrity.conclusions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.integrity.access.AccessRefused;
import nl.integrity.access.Role;
import nl.integrity.cases.CaseAllegations;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.WordAllegation;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Investigating;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.SomeInvestigation;
import nl.integrity.deliberation.BeginHearing;
import nl.integrity.deliberation.Finding;
import nl.integrity.deliberation.HearingBothSides;
import nl.integrity.investigations.AnnexKind;
import nl.integrity.investigations.AskMethod;
import nl.integrity.investigations.DecideMethod;
import nl.integrity.investigations.EvidenceKeeping;
import nl.integrity.investigations.InterviewKind;
import nl.integrity.investigations.InvestigationAssigning;
import nl.integrity.investigations.InvestigationWork;
import nl.integrity.investigations.MethodAnswer;
import nl.integrity.investigations.SignAssignment;
import nl.integrity.triage.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A final report: drafts that stay, one that is final with what it rests on, and recommendations that leave it when it is decided. */
class FinalReportIT extends InTheContainer {
    @Inject
    Ministry ministry;

    @Inject
    CaseAllegations allegations;

    @Inject
    CaseReading reading;

    @Inject
    HearingBothSides hearing;

    @Inject
    InvestigationAssigning assigning;

    @Inject
    InvestigationWork work;

    @Inject
    Investigating investigating;

    @Inject
    EvidenceKeeping evidence;

    @Inject
    FinalReporting reporting;

    private final Person secretary = Person.secretary();
    private final Person chair = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person member = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person colleague = Person.with(Role.EMPLOYEE, Role.COMMITTEE_MEMBER);
    private final Person lead = Investigating.LEAD;
    private final Person other = new Person(Person.INVESTIGATORS.get(1), Set.of(Role.EMPLOYEE, Role.INVESTIGATOR));
    private final Person decider = new Person(Person.DECIDER, Set.of(Role.EMPLOYEE, Role.DECISION_MAKER));

    private String number;

    @BeforeEach
    void a_case_that_is_investigated_by_two() {
        number = ministry.report().number();
        ministry.acknowledge(number, secretary, "Ontvangen.");
        List.of(chair, member, colleague).forEach(person -> person.asks(() -> reading.open(number)));
        Database.change("update seat set function = 'CHAIR' where person = ?", chair.subject());
        ministry.assess(number, Route.INVESTIGATE, secretary, chair, member, colleague);
        secretary.does(() -> allegations.word(new WordAllegation(number, version(), 0, "Er is geld weg.")));
        secretary.does(() -> assigning.assign(SomeInvestigation.order(number, 0, lead.id(), Set.of(other.id()))));
        chair.does(() -> assigning.sign(new SignAssignment(number, 1)));
        investigating.isAboutNobody(number, secretary);
    }

    @Test
    void every_draft_stays_and_nobody_overwrites_somebody_else() {
        lead.does(() -> reporting.write(Investigating.write(number, 0, "4.1 Tel met twee mensen.")));
        assertThatThrownBy(() -> other.does(() -> reporting.write(Investigating.write(number, 0, ""))))
                .hasMessage("conclusions.changedMeanwhile");
        other.does(() -> reporting.write(Investigating.write(number, 1, "4.1 Tel met drie mensen.")));
        assertThat(open(member).versions())
                .extracting(FinalReportFile.Version::recommendations)
                .containsExactly(
                        List.of(new ReportRecommendation("4.1", "Tel met drie mensen.")),
                        List.of(new ReportRecommendation("4.1", "Tel met twee mensen.")));
        assertThat(open(member).may()).isEmpty();
        assertThat(open(lead).may()).containsExactly(FinalReportFile.Act.WRITE);
        assertThatThrownBy(() -> lead.does(() -> reporting.write(Investigating.write(number, 2, "Tel."))))
                .hasMessage("conclusions.recommendations.unnumbered");
        assertThatThrownBy(() -> secretary.does(() -> reporting.write(Investigating.write(number, 2, ""))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void whoever_leads_it_makes_it_final_once_and_only_after_those_it_is_about_could_react() {
        lead.does(() -> reporting.write(Investigating.write(number, 0, "")));
        assertThatThrownBy(() -> conclude(lead, 1)).hasMessage("conclusions.early");
        investigating.find(number, 1);
        hear();
        assertThatThrownBy(() -> conclude(other, 1)).hasMessage("conclusions.lead");
        secretary.does(() -> allegations.word(new WordAllegation(number, version(), 0, "Er is gezwegen.")));
        assertThatThrownBy(() -> conclude(lead, 1)).hasMessage("case.guard.INVESTIGATED");
        investigating.find(number, 2);
        lead.does(() ->
                reporting.write(new WriteReport(number, 1, "De kas was leeg.", "Gesproken.", "", "Niemand keek.", "")));
        assertThatThrownBy(() -> conclude(lead, 1)).hasMessage("conclusions.changedMeanwhile");
        assertThatThrownBy(() -> conclude(lead, 2)).hasMessage("conclusions.heard.missing");
        lead.does(() -> reporting.write(Investigating.write(number, 2, "")));
        conclude(lead, 3);
        assertThatThrownBy(() -> conclude(lead, 4)).hasMessage("conclusions.final");
        assertThatThrownBy(() -> other.does(() -> reporting.write(Investigating.write(number, 4, ""))))
                .hasMessage("conclusions.final");
        assertThat(open(lead).may()).isEmpty();
    }

    @Test
    void what_is_final_holds_what_was_found_and_what_it_rests_on_whatever_comes_after() {
        AskMethod asked = SomeInvestigation.method(number);
        AskMethod refused = SomeInvestigation.method(number);
        lead.does(() -> work.ask(asked));
        lead.does(() -> work.ask(refused));
        chair.does(() -> work.decide(new DecideMethod(number, asked.submission(), MethodAnswer.APPROVE, "Goed.")));
        chair.does(() -> work.decide(new DecideMethod(number, refused.submission(), MethodAnswer.REFUSE, "Nee.")));
        investigating.mayHear(number, chair);
        investigating.hear(number, InterviewKind.WITNESS, null);
        lead.does(() -> evidence.enter(SomeInvestigation.object(number, null)));
        lead.does(() -> work.find(SomeInvestigation.finding(number, 1, 0, "De kas is leeg.", Set.of(1))));
        hear();
        investigating.report(number, "4.1 Tel met twee mensen.");
        assertThatThrownBy(() -> lead.does(() -> work.find(SomeInvestigation.finding(number, 1, 1, "Toch niet."))))
                .hasMessage("investigations.reported");

        FinalReportFile.Version report = open(chair).versions().get(0);
        assertThat(report.concluded()).isTrue();
        assertThat(report.points())
                .containsExactly(new FinalReportFile.Found(
                        1,
                        "Er is geld weg.",
                        Finding.ESTABLISHED,
                        "De kas is leeg.",
                        "Dat mag niet van de regeling.",
                        List.of(1)));
        assertThat(report.annexes())
                .extracting(annex -> annex.kind() + " " + annex.number() + " " + annex.what())
                .containsExactly(
                        AnnexKind.ORDER + " 1 ",
                        AnnexKind.MEANS + " 1 MAILBOX",
                        AnnexKind.MEANS + " 2 INTERVIEW",
                        AnnexKind.EVIDENCE + " 1 Sleutel van de kas",
                        AnnexKind.CONVERSATION + " 1 WITNESS");
        assertThat(report.annexes().toString()).doesNotContain("Jo de Kassier");
        for (String table : List.of("final_report", "final_report_entered")) {
            assertThat(Database.texts("select t::text from " + table + " t"))
                    .noneMatch(row -> Stream.of("kas", "geld", "mensen").anyMatch(row::contains));
        }
    }

    @Test
    void whoever_decides_reads_it_when_it_is_final_and_strangers_never() {
        investigating.find(number, 1);
        hear();
        Database.change(
                "insert into case_part select id, round, ?, 'DECISION_MAKER', now(), ? from case_file where number = ?",
                decider.subject(),
                secretary.subject(),
                number);
        lead.does(() -> reporting.write(Investigating.write(number, 0, "")));
        assertThat(open(decider).versions()).isEmpty();
        conclude(lead, 1);
        assertThat(open(decider).versions()).hasSize(1).allMatch(FinalReportFile.Version::concluded);
        assertThatThrownBy(() -> decider.asks(() -> work.open(number))).isInstanceOf(RuntimeException.class);
        for (Person stranger : List.of(
                Person.auditor(),
                Person.employee(),
                new Person(Person.OTHER_DECIDER, Set.of(Role.EMPLOYEE, Role.DECISION_MAKER)))) {
            assertThatThrownBy(() -> open(stranger)).isInstanceOfAny(AccessRefused.class, RuntimeException.class);
        }
    }

    @Test
    void no_report_rests_on_evidence_that_is_not_what_was_entered() {
        lead.does(() -> evidence.enter(SomeInvestigation.object(number, null)));
        investigating.find(number, 1);
        hear();
        Database.change(
                "update evidence_piece set obtained_on = obtained_on - 1 where case_file = (select id from case_file where number = ?)",
                number);
        assertThatThrownBy(() -> investigating.report(number, "")).hasMessage("investigations.evidence.broken");
    }

    private void conclude(Person person, int version) {
        person.does(() -> reporting.conclude(new ConcludeReport(number, version)));
    }

    private void hear() {
        secretary.does(() -> hearing.begin(new BeginHearing(
                number, version(), "De kas was leeg.", SomeInvestigation.today().plusDays(14))));
    }

    private FinalReportFile open(Person person) {
        return person.asks(() -> reporting.open(number));
    }

    private int version() {
        return secretary.asks(() -> reading.open(number)).version();
    }
}
