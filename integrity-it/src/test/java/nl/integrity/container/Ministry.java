package nl.integrity.container;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.integrity.access.Role;
import nl.integrity.access.Source;
import nl.integrity.attachments.AttachmentId;
import nl.integrity.cases.AcknowledgeCase;
import nl.integrity.cases.CaseHandling;
import nl.integrity.cases.CaseInterests;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.DeclareInterest;
import nl.integrity.cases.Interest;
import nl.integrity.cases.WriteToReporter;
import nl.integrity.content.Information;
import nl.integrity.content.Leaflet;
import nl.integrity.content.ReviseTopic;
import nl.integrity.content.Revision;
import nl.integrity.deliberation.MeetingId;
import nl.integrity.organisation.Organisation;
import nl.integrity.questions.Answers;
import nl.integrity.register.CaseRegister;
import nl.integrity.register.RegisterFilter;
import nl.integrity.register.RegisterLine;
import nl.integrity.register.RegisterQuery;
import nl.integrity.reports.AddFile;
import nl.integrity.reports.AddMessage;
import nl.integrity.reports.Channel;
import nl.integrity.reports.Conversation;
import nl.integrity.reports.FileReport;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.RecordManner;
import nl.integrity.reports.ReportIntake;
import nl.integrity.reports.Reporter;
import nl.integrity.reports.ReporterDialogue;
import nl.integrity.reports.ReporterFiles;
import nl.integrity.reports.ReporterRequests;
import nl.integrity.shared.Slice;
import nl.integrity.shared.SystemTime;
import nl.integrity.triage.AppointAssessors;
import nl.integrity.triage.CaseTriage;
import nl.integrity.triage.Risk;
import nl.integrity.triage.Route;
import nl.integrity.triage.Verdict;
import org.jspecify.annotations.Nullable;

/** What people do at the doors, in a word each. */
@Dependent
public class Ministry {
    private static final RandomGenerator RANDOM = RandomGenerator.getDefault();

    @Inject
    Organisation organisation;

    @Inject
    ReportIntake intake;

    @Inject
    ReporterDialogue dialogue;

    @Inject
    ReporterRequests requests;

    @Inject
    ReporterFiles files;

    @Inject
    Information information;

    @Inject
    CaseReading reading;

    @Inject
    CaseRegister register;

    @Inject
    CaseTriage triage;

    @Inject
    CaseInterests interests;

    @Inject
    CaseHandling handling;

    /** A place from which nobody came before. */
    public static Source somewhere() {
        return Source.of("2001:db8:%x:%x::1".formatted(RANDOM.nextInt(0x10000), RANDOM.nextInt(0x10000)));
    }

    /** A telephone call of today. */
    public static Conversation call() {
        return new Conversation(Channel.TELEPHONE, LocalDate.now(SystemTime.ZONE), RecordManner.RENDERING, null);
    }

    /** A form that was filled in, and not sent. */
    public FileReport form(String account, @Nullable Reporter reporter) {
        Answers answers = new Answers(Map.of(
                "category", List.of("FRAUD"),
                "account", List.of(account),
                "unit", List.of(organisation.units().get(0).id().toString()),
                "location", List.of(organisation.locations().get(0).id().toString()),
                "disclosure", List.of(reporter == null ? "ANONYMOUS" : "CONFIDENTIAL")));
        if (reporter != null) {
            answers = answers.with("name", List.of(reporter.name())).with("contact", List.of(reporter.contact()));
        }
        return new FileReport(UUID.randomUUID(), "nl", intake.questionnaire().version(), answers);
    }

    /** The same form with one answer more, or another. */
    public static FileReport with(FileReport form, String question, String... answer) {
        return new FileReport(
                form.submission(),
                form.language(),
                form.questionnaire(),
                form.answers().with(question, List.of(answer)));
    }

    public FileReport form() {
        return form(words(), null);
    }

    private static String words() {
        return "Er is iets mis, en niemand zegt er iets van. " + UUID.randomUUID();
    }

    /** Sends a form from the public pages, each time from somewhere else. */
    public Receipt file(FileReport form) {
        return intake.file(form, somewhere());
    }

    /** An anonymous report from the street. */
    public Receipt report() {
        return file(form());
    }

    /** A report by somebody who is logged in; they are excluded from handling it. */
    public Receipt reportBy(Person person) {
        return reportBy(person, "");
    }

    /** The same, by somebody of whom single sign-on knows in which unit they work. */
    public Receipt reportBy(Person person, String unit) {
        return person.asks(
                () -> intake.fileAsMyself(form(words(), new Reporter("Jo Jansen", "jo@post.example")), unit));
    }

    public void acknowledge(String number, Person secretary, String text) {
        secretary.does(() -> handling.acknowledge(
                new AcknowledgeCase(number, reading.open(number).version(), UUID.randomUUID(), text)));
    }

    public void write(String number, Person secretary, String text, boolean feedback) {
        secretary.does(() -> handling.write(new WriteToReporter(number, UUID.randomUUID(), text, feedback)));
    }

    /** Says that they have an interest in it, and so must not know of it any more. */
    public void givesUp(String number, Person secretary) {
        secretary.does(() -> interests.declare(new DeclareInterest(number, Interest.RELATIVE)));
    }

    /** Makes somebody to this case whatever one can be to a case: its owner and an assessor, and the chair when they sit as a member. */
    public static void giveEverything(Receipt receipt, Person person) {
        Seats.take(person);
        Database.change("update case_file set owner = ? where number = ?", person.subject(), receipt.number());
        Database.change(
                "insert into case_part select id, round, ?, 'ASSESSOR', now(), id from case_file where number = ?",
                person.subject(),
                receipt.number());
        if (person.roles().contains(Role.DECISION_MAKER)) {
            Database.change(
                    "insert into case_part select id, round, ?, 'DECISION_MAKER', now(), id from case_file where number = ?",
                    person.subject(),
                    receipt.number());
        }
        if (person.roles().contains(Role.INVESTIGATOR)) {
            Database.change(
                    "insert into case_part select id, round, ?, 'INVESTIGATOR', now(), id, null, current_date + 1"
                            + " from case_file where number = ?",
                    person.subject(),
                    receipt.number());
        }
        Database.change(
                "update seat set function = 'CHAIR' where function = 'MEMBER' and person = ?", person.subject());
    }

    /** Two find what the law calls a wrongdoing, with little risk, and the chair lets the case go on by this route. */
    public void assess(String number, Route route, Person secretary, Person chair, Person first, Person second) {
        secretary.does(() ->
                triage.appoint(new AppointAssessors(number, version(number, secretary), first.id(), second.id())));
        List.of(first, second)
                .forEach(person -> person.does(() -> triage.assess(Assessing.found(number, Verdict.YES, Risk.LOW))));
        chair.does(() ->
                triage.decide(Assessing.decided(number, version(number, secretary), Verdict.YES, Risk.LOW, route)));
    }

    private int version(String number, Person secretary) {
        return secretary.asks(() -> reading.open(number)).version();
    }

    /** A meeting of the integrity committee that began a moment ago. */
    public static MeetingId meeting() {
        UUID id = UUID.randomUUID();
        Database.change(
                "insert into meeting values (?, 'c0000000-0000-4000-8000-000000000001', now() - interval '1 minute',"
                        + " 'Kamer 4.12', now(), ?)",
                id,
                id);
        return new MeetingId(id);
    }

    /** The reporter allowed the owner of this case to know who reported, until tomorrow. */
    public static UUID allowedToOwner(Receipt receipt) {
        UUID request = UUID.randomUUID();
        Database.change(
                "insert into identity_request select ?, c.id, r.report, now(), coalesce(c.owner, gen_random_uuid()), 'MEMBER',"
                        + " 'CONSENT', null, 'NAME', ?, null, '' from case_file c join case_report r on r.case_file = c.id"
                        + " where c.number = ?",
                request,
                LocalDate.now(SystemTime.ZONE).plusDays(1),
                receipt.number());
        Database.change(
                "insert into identity_step values (gen_random_uuid(), ?, 1, now(), null, 'CONSENT', false, null)",
                request);
        return request;
    }

    public void add(Receipt receipt, String text) {
        dialogue.add(new AddMessage(receipt.code(), UUID.randomUUID(), text));
    }

    /** Something that the reporter asked for, and that is to be done in the case. */
    public UUID taskOf(Receipt receipt) {
        requests.askForMeeting(new AddMessage(receipt.code(), UUID.randomUUID(), "Kan ik iemand spreken?"));
        return UUID.fromString(Database.text(
                "select t.id from case_task t join case_report c on c.case_file = t.case_file"
                        + " join report r on r.id = c.report where r.number = ? and t.done_at is null limit 1",
                receipt.number()));
    }

    /** A file of this report, as if the scanner had found nothing in it. */
    public AttachmentId attach(Receipt receipt) {
        files.add(
                new AddFile(receipt.code(), UUID.randomUUID(), "brief.txt", somewhere()),
                new ByteArrayInputStream("Een brief.".getBytes(StandardCharsets.UTF_8)));
        scanned(receipt);
        return new AttachmentId(UUID.fromString(Database.text(
                "select a.id from attachment a join report r on r.id = a.report where r.number = ?"
                        + " and a.state = 'KEPT' order by a.at desc limit 1",
                receipt.number())));
    }

    /** As if the scanner had found nothing in the files of this report. */
    public static void scanned(Receipt receipt) {
        Database.change(
                "update attachment set scan = 'CLEAN' where scan = 'PENDING' and state = 'KEPT' and report ="
                        + " (select id from report where number = ?)",
                receipt.number());
    }

    /** A form of the editor's that was opened, and sent as it was. */
    public ReviseTopic unchanged() {
        Revision words = information.read(Leaflet.PRIVACY).parts().get(0);
        return new ReviseTopic(
                words.topic(), words.number(), words.titleNl(), words.textNl(), words.titleEn(), words.textEn());
    }

    /** All pages of the register, one after another. */
    public List<RegisterLine> register(Person reader, RegisterQuery.Order order, RegisterFilter filter) {
        List<RegisterLine> all = new ArrayList<>();
        String after = null;
        do {
            RegisterQuery query = new RegisterQuery(order, filter, after);
            Slice<RegisterLine> page = reader.asks(() -> register.read(query).cases());
            all.addAll(page.rows());
            after = page.next();
        } while (after != null);
        return all;
    }

    public List<String> register(Person reader) {
        return register(reader, RegisterQuery.Order.NEWEST, RegisterFilter.ALL).stream()
                .map(line -> line.summary().number())
                .toList();
    }
}
