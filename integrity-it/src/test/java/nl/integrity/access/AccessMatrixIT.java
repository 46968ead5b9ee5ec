package nl.integrity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.integrity.attachments.AttachmentId;
import nl.integrity.attachments.Copy;
import nl.integrity.cases.AcknowledgeCase;
import nl.integrity.cases.BeginRecord;
import nl.integrity.cases.BoardQuery;
import nl.integrity.cases.CaseHandling;
import nl.integrity.cases.CaseReading;
import nl.integrity.cases.CloseCase;
import nl.integrity.cases.DeclareInterest;
import nl.integrity.cases.HandOver;
import nl.integrity.cases.Interest;
import nl.integrity.cases.JoinCase;
import nl.integrity.cases.OfferRecord;
import nl.integrity.cases.OpenReport;
import nl.integrity.cases.OpenToStandIn;
import nl.integrity.cases.ReopenCase;
import nl.integrity.cases.ReopenGround;
import nl.integrity.cases.SendFile;
import nl.integrity.cases.SeparateReport;
import nl.integrity.cases.WordAllegation;
import nl.integrity.cases.WriteRecord;
import nl.integrity.cases.WriteToReporter;
import nl.integrity.committees.Committees;
import nl.integrity.conclusions.ConcludeReport;
import nl.integrity.conclusions.MaskWords;
import nl.integrity.conclusions.WriteReport;
import nl.integrity.confidants.Confidants;
import nl.integrity.container.Assessing;
import nl.integrity.container.Database;
import nl.integrity.container.InTheContainer;
import nl.integrity.container.Investigating;
import nl.integrity.container.Listening;
import nl.integrity.container.Ministry;
import nl.integrity.container.Person;
import nl.integrity.container.SomeCommittee;
import nl.integrity.container.SomeConfidant;
import nl.integrity.container.SomeDuty;
import nl.integrity.container.SomeInvestigation;
import nl.integrity.container.SomeMeasure;
import nl.integrity.container.SomeReadiness;
import nl.integrity.container.SomeSubject;
import nl.integrity.container.SomeUnit;
import nl.integrity.content.Leaflet;
import nl.integrity.content.ReviseTopic;
import nl.integrity.content.TopicCode;
import nl.integrity.conversations.AskTalk;
import nl.integrity.deliberation.BeginFollowUp;
import nl.integrity.deliberation.BeginHearing;
import nl.integrity.deliberation.CastVote;
import nl.integrity.deliberation.Choice;
import nl.integrity.deliberation.DecideOnAdvice;
import nl.integrity.deliberation.EndHearing;
import nl.integrity.deliberation.GiveAdvice;
import nl.integrity.deliberation.ItemId;
import nl.integrity.deliberation.MeetingId;
import nl.integrity.deliberation.MotionId;
import nl.integrity.deliberation.MotionKind;
import nl.integrity.deliberation.PlanMeeting;
import nl.integrity.deliberation.ProposeMotion;
import nl.integrity.deliberation.PutOnAgenda;
import nl.integrity.deliberation.Response;
import nl.integrity.deliberation.TakeAttendance;
import nl.integrity.deliberation.WriteMinutes;
import nl.integrity.duties.DutyReading;
import nl.integrity.identity.AskIdentity;
import nl.integrity.identity.IdentityGround;
import nl.integrity.identity.IdentityMove;
import nl.integrity.identity.IdentityScope;
import nl.integrity.identity.LookAtReporter;
import nl.integrity.identity.RefuseIdentity;
import nl.integrity.identity.TellReporter;
import nl.integrity.investigations.AskMethod;
import nl.integrity.investigations.AssignInvestigation;
import nl.integrity.investigations.CorrectCustody;
import nl.integrity.investigations.DecideMethod;
import nl.integrity.investigations.DraftFinding;
import nl.integrity.investigations.EnterEvidence;
import nl.integrity.investigations.HandOverEvidence;
import nl.integrity.investigations.HoldInvestigation;
import nl.integrity.investigations.InterviewMove;
import nl.integrity.investigations.LiftHold;
import nl.integrity.investigations.MethodAnswer;
import nl.integrity.investigations.MoveInterview;
import nl.integrity.investigations.PlanInterview;
import nl.integrity.investigations.SignAssignment;
import nl.integrity.letters.LetterKind;
import nl.integrity.letters.ReviseTemplate;
import nl.integrity.measures.MeasureWork;
import nl.integrity.notifications.ChoosePace;
import nl.integrity.notifications.Pace;
import nl.integrity.organisation.UnitCode;
import nl.integrity.papers.AddDocument;
import nl.integrity.papers.AddVersion;
import nl.integrity.papers.CorrectNote;
import nl.integrity.papers.DocumentId;
import nl.integrity.papers.FinishDocument;
import nl.integrity.papers.NoteId;
import nl.integrity.papers.NoteKind;
import nl.integrity.papers.TakeBackNote;
import nl.integrity.papers.WriteNote;
import nl.integrity.protection.AnswerAftercare;
import nl.integrity.protection.Treatment;
import nl.integrity.readiness.ScreeningReading;
import nl.integrity.register.LinkCase;
import nl.integrity.register.RegisterFilter;
import nl.integrity.register.RegisterQuery;
import nl.integrity.register.SaveFilter;
import nl.integrity.register.TagCase;
import nl.integrity.reports.AddFile;
import nl.integrity.reports.AddMessage;
import nl.integrity.reports.Channel;
import nl.integrity.reports.ConfirmAddress;
import nl.integrity.reports.CorrectRecord;
import nl.integrity.reports.DeclineRecord;
import nl.integrity.reports.Disclosure;
import nl.integrity.reports.FileReport;
import nl.integrity.reports.GiveAddress;
import nl.integrity.reports.Receipt;
import nl.integrity.reports.ReceiptCode;
import nl.integrity.reports.Reporter;
import nl.integrity.reports.ReporterNotices;
import nl.integrity.reports.RevealIdentity;
import nl.integrity.reports.SignRecord;
import nl.integrity.reports.WithdrawReport;
import nl.integrity.shared.BrokenRule;
import nl.integrity.shared.LocationId;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.UnitId;
import nl.integrity.subjects.DelayNotice;
import nl.integrity.subjects.GivePaper;
import nl.integrity.subjects.NameNobody;
import nl.integrity.subjects.NameSubject;
import nl.integrity.subjects.PaperKind;
import nl.integrity.subjects.ReplyToPaper;
import nl.integrity.triage.AppointAssessors;
import nl.integrity.triage.AssessCase;
import nl.integrity.triage.DecideTriage;
import nl.integrity.triage.Risk;
import nl.integrity.triage.Route;
import nl.integrity.triage.Verdict;
import org.junit.jupiter.api.Test;

/** Every door with everybody: generated, so that a new door, or a new role, is in it by itself. */
class AccessMatrixIT extends InTheContainer {
    private static final Set<String> EVERYBODY = Set.of();

    /** For what is only somebody's own: nobody here reported what is asked for. */
    private static final Set<String> NOBODY_ELSE = Set.of("whoever reported it");

    /** Whoever sits in the committee; everybody whose role goes with a seat has one here. */
    private static final Set<String> THE_COMMITTEE = Set.of(Role.SECRETARY, Role.COMMITTEE_MEMBER);

    private static final Set<String> THE_COMMITTEE_AND_WHO_DECIDES =
            Set.of(Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.DECISION_MAKER);

    /** Whoever has a part in a case, by a seat or because it was given to them. */
    private static final Set<String> WHO_DECLARES =
            Set.of(Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.DECISION_MAKER, Role.INVESTIGATOR);

    private static final Set<String> THE_INVESTIGATION =
            Set.of(Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.INVESTIGATOR);

    private static final Set<String> FOLLOW_RECOMMENDATIONS =
            Set.of(Role.COORDINATOR, Role.DECISION_MAKER, Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.AUDITOR);

    private static final Set<String> WHO_READS_DUTIES = Set.of(Role.COORDINATOR, Role.AUDITOR, Role.DECISION_MAKER);

    /** Everybody with a function there. */
    private static final Set<String> AT_THE_DESK =
            Role.ALL.stream().filter(role -> !role.equals(Role.EMPLOYEE)).collect(Collectors.toUnmodifiableSet());

    /** Whom each door lets in. Nobody else gets in anywhere. */
    private static final Map<String, Set<String>> LETS_IN = Map.ofEntries(
            Map.entry("AdviceDesk.decide", Set.of(Role.DECISION_MAKER)),
            Map.entry("AdviceDesk.mine", Set.of(Role.DECISION_MAKER)),
            Map.entry("AdviceDesk.open", THE_COMMITTEE_AND_WHO_DECIDES),
            Map.entry("InvestigationAssigning.assign", THE_COMMITTEE),
            Map.entry("InvestigationAssigning.candidates", THE_COMMITTEE),
            Map.entry("InvestigationAssigning.sign", Set.of(Role.COMMITTEE_MEMBER)),
            Map.entry("FinalReporting.conclude", Set.of(Role.INVESTIGATOR)),
            Map.entry("FinalReporting.write", Set.of(Role.INVESTIGATOR)),
            Map.entry(
                    "FinalReporting.open",
                    Set.of(Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.DECISION_MAKER, Role.INVESTIGATOR)),
            Map.entry("ReportAuditing.list", Set.of(Role.AUDITOR)),
            Map.entry("ReportAuditing.open", NOBODY_ELSE),
            Map.entry("ReportAuditing.take", NOBODY_ELSE),
            Map.entry("InvestigationHolding.hold", Set.of(Role.COMMITTEE_MEMBER)),
            Map.entry("InvestigationHolding.lift", Set.of(Role.COMMITTEE_MEMBER)),
            Map.entry("InvestigationHolding.read", Set.of(Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.INVESTIGATOR)),
            Map.entry("SubjectKeeping.delay", Set.of(Role.COMMITTEE_MEMBER)),
            Map.entry("SubjectKeeping.enter", Set.of(Role.SECRETARY)),
            Map.entry("SubjectKeeping.find", Set.of(Role.SECRETARY)),
            Map.entry("SubjectKeeping.give", Set.of(Role.SECRETARY)),
            Map.entry("SubjectKeeping.name", Set.of(Role.SECRETARY)),
            Map.entry("SubjectKeeping.nameNobody", Set.of(Role.SECRETARY)),
            Map.entry("SubjectKeeping.open", Set.of(Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.INVESTIGATOR)),
            Map.entry("OwnHearing.mine", Set.of(Role.EMPLOYEE)),
            Map.entry("OwnHearing.open", NOBODY_ELSE),
            Map.entry("OwnHearing.reply", NOBODY_ELSE),
            Map.entry("EvidenceKeeping.correct", Set.of(Role.INVESTIGATOR)),
            Map.entry("EvidenceKeeping.enter", Set.of(Role.INVESTIGATOR)),
            Map.entry("EvidenceKeeping.enterFile", Set.of(Role.INVESTIGATOR)),
            Map.entry("EvidenceKeeping.handOver", Set.of(Role.INVESTIGATOR)),
            Map.entry("EvidenceRegister.check", THE_INVESTIGATION),
            Map.entry("EvidenceRegister.download", THE_INVESTIGATION),
            Map.entry("EvidenceRegister.read", THE_INVESTIGATION),
            Map.entry("InterviewKeeping.find", Set.of(Role.INVESTIGATOR)),
            Map.entry("InterviewKeeping.move", Set.of(Role.INVESTIGATOR)),
            Map.entry("InterviewKeeping.plan", Set.of(Role.INVESTIGATOR)),
            Map.entry("InterviewKeeping.read", THE_INVESTIGATION),
            Map.entry("InvestigationWork.ask", Set.of(Role.INVESTIGATOR)),
            Map.entry("InvestigationWork.decide", Set.of(Role.COMMITTEE_MEMBER)),
            Map.entry("InvestigationWork.find", Set.of(Role.INVESTIGATOR)),
            Map.entry("InvestigationWork.mine", Set.of(Role.INVESTIGATOR)),
            Map.entry("InvestigationWork.open", THE_INVESTIGATION),
            Map.entry("AdviceGiving.candidates", Set.of(Role.SECRETARY)),
            Map.entry("RecommendationFollowUp.board", FOLLOW_RECOMMENDATIONS),
            Map.entry("RecommendationFollowUp.export", FOLLOW_RECOMMENDATIONS),
            Map.entry("RecommendationFollowUp.open", FOLLOW_RECOMMENDATIONS),
            Map.entry("RecommendationFollowUp.sources", FOLLOW_RECOMMENDATIONS),
            Map.entry("RecommendationFollowUp.toEnter", Set.of(Role.COORDINATOR)),
            Map.entry("VulnerabilityRegister.toWeigh", Set.of(Role.COORDINATOR)),
            Map.entry("RecommendationFollowUp.addSource", Set.of(Role.COORDINATOR)),
            Map.entry("RecommendationFollowUp.add", Set.of(Role.COORDINATOR)),
            Map.entry("RecommendationFollowUp.answer", Set.of(Role.DECISION_MAKER)),
            Map.entry("RecommendationFollowUp.word", Set.of(Role.COORDINATOR)),
            Map.entry("RecommendationImport.hand", Set.of(Role.COORDINATOR)),
            Map.entry("RecommendationImport.look", Set.of(Role.COORDINATOR)),
            Map.entry("RecommendationImport.enter", Set.of(Role.COORDINATOR)),
            Map.entry("ProgressReporting.export", FOLLOW_RECOMMENDATIONS),
            Map.entry("ProgressReporting.letter", FOLLOW_RECOMMENDATIONS),
            Map.entry("ProgressReporting.published", EVERYBODY),
            Map.entry("MeasureWork.all", FOLLOW_RECOMMENDATIONS),
            Map.entry("MeasureWork.exportAll", FOLLOW_RECOMMENDATIONS),
            Map.entry("MeasureWork.exportMine", Set.of(Role.MEASURE_OWNER, Role.COORDINATOR, Role.AUDITOR)),
            Map.entry("MeasureWork.mine", Set.of(Role.MEASURE_OWNER, Role.COORDINATOR, Role.AUDITOR)),
            Map.entry(
                    "MeasureWork.open",
                    Stream.concat(FOLLOW_RECOMMENDATIONS.stream(), Stream.of(Role.MEASURE_OWNER))
                            .collect(Collectors.toUnmodifiableSet())),
            Map.entry("MeasureWork.move", Set.of(Role.MEASURE_OWNER)),
            Map.entry("MeasureWork.agree", Set.of(Role.MEASURE_OWNER)),
            Map.entry("MeasureWork.reach", Set.of(Role.MEASURE_OWNER)),
            Map.entry("MeasureWork.spend", Set.of(Role.MEASURE_OWNER)),
            Map.entry("MeasureProving.add", Set.of(Role.MEASURE_OWNER)),
            Map.entry(
                    "MeasureProving.download",
                    Stream.concat(FOLLOW_RECOMMENDATIONS.stream(), Stream.of(Role.MEASURE_OWNER))
                            .collect(Collectors.toUnmodifiableSet())),
            Map.entry("MeasurePlanning.people", Set.of(Role.COORDINATOR)),
            Map.entry("MeasurePlanning.plan", Set.of(Role.COORDINATOR)),
            Map.entry("VulnerabilityRegister.export", Set.of(Role.COORDINATOR, Role.DECISION_MAKER, Role.AUDITOR)),
            Map.entry("VulnerabilityRegister.map", Set.of(Role.COORDINATOR, Role.DECISION_MAKER, Role.AUDITOR)),
            Map.entry("VulnerabilityRegister.mine", Set.of(Role.MEASURE_OWNER, Role.COORDINATOR, Role.AUDITOR)),
            Map.entry("VulnerabilityRegister.open", Set.of(Role.MEASURE_OWNER, Role.COORDINATOR, Role.AUDITOR)),
            Map.entry("VulnerabilityRegister.add", Set.of(Role.COORDINATOR)),
            Map.entry("VulnerabilityRegister.weigh", Set.of(Role.COORDINATOR)),
            Map.entry("AdviceGiving.followUp", Set.of(Role.SECRETARY)),
            Map.entry("AdviceGiving.give", Set.of(Role.SECRETARY)),
            Map.entry("CaseAllegations.read", THE_COMMITTEE),
            Map.entry("CaseAllegations.word", THE_COMMITTEE),
            Map.entry("CommitteeAgenda.attend", Set.of(Role.SECRETARY)),
            Map.entry("CommitteeAgenda.meetings", THE_COMMITTEE),
            Map.entry("CommitteeAgenda.open", THE_COMMITTEE),
            Map.entry("CommitteeAgenda.plan", THE_COMMITTEE),
            Map.entry("CommitteeAgenda.put", THE_COMMITTEE),
            Map.entry("CommitteeDecisions.conclude", Set.of(Role.COMMITTEE_MEMBER)),
            Map.entry("MeetingMinutes.write", Set.of(Role.SECRETARY)),
            Map.entry("CommitteeDeliberation.motion", THE_COMMITTEE),
            Map.entry("CommitteeDecisions.propose", THE_COMMITTEE),
            Map.entry("MeetingMinutes.sign", Set.of(Role.COMMITTEE_MEMBER)),
            Map.entry("CommitteeDecisions.vote", Set.of(Role.COMMITTEE_MEMBER)),
            Map.entry("CommitteeDecisions.withdraw", THE_COMMITTEE),
            Map.entry("CommitteeDeliberation.open", THE_COMMITTEE),
            Map.entry("HearingBothSides.begin", Set.of(Role.SECRETARY)),
            Map.entry("HearingBothSides.end", Set.of(Role.SECRETARY)),
            Map.entry("Aftercare.answer", EVERYBODY),
            Map.entry("Aftercare.question", EVERYBODY),
            Map.entry("AftercareReading.answers", Set.of(Role.SECRETARY)),
            Map.entry("AuditReading.before", Set.of(Role.AUDITOR)),
            Map.entry("AuditReading.verify", Set.of(Role.AUDITOR)),
            Map.entry("CaseClosing.close", Set.of(Role.SECRETARY)),
            Map.entry("CaseClosing.reopen", Set.of(Role.COMMITTEE_MEMBER)),
            Map.entry("CaseFiles.open", THE_COMMITTEE),
            Map.entry("CaseFiles.send", Set.of(Role.SECRETARY)),
            Map.entry("CaseHandling.acknowledge", Set.of(Role.SECRETARY)),
            Map.entry("CaseHandling.finish", Set.of(Role.SECRETARY)),
            Map.entry("CaseHandling.write", Set.of(Role.SECRETARY)),
            Map.entry("CaseLetters.draft", THE_COMMITTEE),
            Map.entry("CaseLetters.prepare", THE_COMMITTEE),
            Map.entry("CaseLetters.takeBack", Set.of(Role.SECRETARY)),
            Map.entry("CaseLetters.takenBack", Set.of(Role.SECRETARY)),
            Map.entry("CaseOutlook.open", THE_COMMITTEE),
            Map.entry("LetterEditing.open", Set.of(Role.ADMINISTRATOR)),
            Map.entry("LetterEditing.overview", Set.of(Role.ADMINISTRATOR)),
            Map.entry("LetterEditing.preview", Set.of(Role.ADMINISTRATOR)),
            Map.entry("LetterEditing.revise", Set.of(Role.ADMINISTRATOR)),
            Map.entry("CaseInterests.cover", WHO_DECLARES),
            Map.entry("CaseInterests.declare", WHO_DECLARES),
            Map.entry("CaseDocuments.download", THE_COMMITTEE),
            Map.entry("CaseDocuments.open", THE_COMMITTEE),
            Map.entry("CaseDocuments.read", THE_COMMITTEE),
            Map.entry("CaseNotes.correct", THE_COMMITTEE),
            Map.entry("CaseNotes.open", THE_COMMITTEE),
            Map.entry("CaseNotes.read", THE_COMMITTEE),
            Map.entry("CaseNotes.takeBack", THE_COMMITTEE),
            Map.entry("CaseNotes.write", THE_COMMITTEE),
            Map.entry("CaseTimeline.read", THE_COMMITTEE),
            Map.entry("DocumentKeeping.add", THE_COMMITTEE),
            Map.entry("DocumentKeeping.addVersion", THE_COMMITTEE),
            Map.entry("DocumentKeeping.finish", THE_COMMITTEE),
            Map.entry("CaseJoining.join", Set.of(Role.SECRETARY)),
            Map.entry("CaseJoining.open", Set.of(Role.SECRETARY)),
            Map.entry("CaseJoining.separate", Set.of(Role.SECRETARY)),
            Map.entry("CaseLinks.link", THE_COMMITTEE),
            Map.entry("CaseLinks.open", THE_COMMITTEE),
            Map.entry("CaseLinks.unlink", THE_COMMITTEE),
            Map.entry("CaseOwnership.candidates", THE_COMMITTEE),
            Map.entry("CaseOwnership.decline", THE_COMMITTEE),
            Map.entry("CaseOwnership.offer", THE_COMMITTEE),
            Map.entry("CaseOwnership.take", THE_COMMITTEE),
            Map.entry("CaseProgress.follow", EVERYBODY),
            Map.entry("CaseProgress.open", EVERYBODY),
            Map.entry("CaseReading.course", THE_COMMITTEE),
            Map.entry("CaseReading.open", THE_COMMITTEE),
            Map.entry("CaseReading.reporter", Set.of(Role.SECRETARY)),
            Map.entry("CaseReading.subjects", THE_COMMITTEE),
            Map.entry("CaseStandIns.end", Set.of(Role.COMMITTEE_MEMBER)),
            Map.entry("CaseStandIns.open", Set.of(Role.COMMITTEE_MEMBER)),
            Map.entry("CaseStandIns.openTo", Set.of(Role.COMMITTEE_MEMBER)),
            Map.entry("CaseStandIns.waiting", Set.of(Role.COMMITTEE_MEMBER)),
            Map.entry("CaseRegister.read", THE_COMMITTEE),
            Map.entry("CaseTagging.known", THE_COMMITTEE),
            Map.entry("CaseTagging.open", THE_COMMITTEE),
            Map.entry("CaseTagging.tag", THE_COMMITTEE),
            Map.entry("CaseTagging.untag", THE_COMMITTEE),
            Map.entry("CaseTriage.appoint", THE_COMMITTEE),
            Map.entry("CaseTriage.assess", THE_COMMITTEE),
            Map.entry("CaseTriage.confirm", Set.of(Role.COMMITTEE_MEMBER)),
            Map.entry("CaseTriage.decide", Set.of(Role.COMMITTEE_MEMBER)),
            Map.entry("CaseTriage.open", THE_COMMITTEE),
            Map.entry("CommitteeAdministration.appoint", Set.of(Role.ADMINISTRATOR)),
            Map.entry("CommitteeAdministration.end", Set.of(Role.ADMINISTRATOR)),
            Map.entry("CommitteeAdministration.find", Set.of(Role.ADMINISTRATOR)),
            Map.entry("CommitteeAdministration.open", Set.of(Role.ADMINISTRATOR)),
            Map.entry("CommitteeAdministration.overview", Set.of(Role.ADMINISTRATOR)),
            Map.entry("CommitteeAdministration.revise", Set.of(Role.ADMINISTRATOR)),
            Map.entry("CommitteeFounding.close", Set.of(Role.ADMINISTRATOR)),
            Map.entry("CommitteeFounding.found", Set.of(Role.ADMINISTRATOR)),
            Map.entry("CommitteeFounding.obstacles", Set.of(Role.ADMINISTRATOR)),
            Map.entry("UnitAdministration.end", Set.of(Role.ADMINISTRATOR)),
            Map.entry("UnitAdministration.find", Set.of(Role.ADMINISTRATOR)),
            Map.entry("UnitAdministration.lead", Set.of(Role.ADMINISTRATOR)),
            Map.entry("UnitAdministration.open", Set.of(Role.ADMINISTRATOR)),
            Map.entry("UnitAdministration.overview", Set.of(Role.ADMINISTRATOR)),
            Map.entry("UnitAdministration.place", Set.of(Role.ADMINISTRATOR)),
            Map.entry("ConfidantAdministration.appoint", Set.of(Role.ADMINISTRATOR)),
            Map.entry("ConfidantAdministration.certify", Set.of(Role.ADMINISTRATOR)),
            Map.entry("ConfidantAdministration.count", Set.of(Role.ADMINISTRATOR)),
            Map.entry("ConfidantAdministration.deputies", Set.of(Role.ADMINISTRATOR)),
            Map.entry("ConfidantAdministration.end", Set.of(Role.ADMINISTRATOR)),
            Map.entry("ConfidantAdministration.find", Set.of(Role.ADMINISTRATOR)),
            Map.entry("ConfidantAdministration.open", Set.of(Role.ADMINISTRATOR)),
            Map.entry("ConfidantAdministration.overview", Set.of(Role.ADMINISTRATOR)),
            Map.entry("ConfidantAdministration.revise", Set.of(Role.ADMINISTRATOR)),
            Map.entry("ConfidantAvailability.enter", Set.of(Role.CONFIDANT)),
            Map.entry("ConfidantAvailability.keep", Set.of(Role.CONFIDANT)),
            Map.entry("ConfidantAvailability.read", Set.of(Role.CONFIDANT)),
            Map.entry("ConfidantAvailability.withdraw", NOBODY_ELSE),
            Map.entry("ConfidantCoverage.answer", Set.of(Role.COORDINATOR)),
            Map.entry("ConfidantCoverage.board", Set.of(Role.COORDINATOR, Role.ADMINISTRATOR)),
            Map.entry("ConfidantDirectory.find", Set.of(Role.EMPLOYEE)),
            Map.entry("ConfidantDirectory.findPublic", EVERYBODY),
            Map.entry("DutyExceptions.about", Set.of(Role.COORDINATOR)),
            Map.entry("DutyExceptions.ask", Set.of(Role.COORDINATOR)),
            Map.entry("DutyExceptions.decide", Set.of(Role.DECISION_MAKER)),
            Map.entry("DutyExceptions.end", Set.of(Role.COORDINATOR)),
            Map.entry("DutyLists.apply", Set.of(Role.COORDINATOR)),
            Map.entry("DutyLists.discard", Set.of(Role.COORDINATOR)),
            Map.entry("DutyLists.draft", Set.of(Role.COORDINATOR)),
            Map.entry("DutyLists.read", Set.of(Role.COORDINATOR)),
            Map.entry("DutyReading.board", WHO_READS_DUTIES),
            Map.entry("DutyReading.conflicts", WHO_READS_DUTIES),
            Map.entry("DutyReading.exception", WHO_READS_DUTIES),
            Map.entry("DutyReading.exceptions", WHO_READS_DUTIES),
            Map.entry("DutyReading.export", WHO_READS_DUTIES),
            Map.entry("DutyReading.exportBoard", WHO_READS_DUTIES),
            Map.entry("DutyReading.rules", WHO_READS_DUTIES),
            Map.entry("DutyReading.whatIf", WHO_READS_DUTIES),
            Map.entry("DutyRules.add", Set.of(Role.COORDINATOR)),
            Map.entry("DutyRules.allow", Set.of(Role.COORDINATOR)),
            Map.entry("DutyRules.end", Set.of(Role.COORDINATOR)),
            Map.entry("DutyRules.forbid", Set.of(Role.COORDINATOR)),
            Map.entry("DutyRules.hold", Set.of(Role.COORDINATOR)),
            Map.entry("DutyRules.open", Set.of(Role.COORDINATOR)),
            Map.entry("AwarenessReading.activities", WHO_READS_DUTIES),
            Map.entry("AwarenessReading.activity", WHO_READS_DUTIES),
            Map.entry("AwarenessReading.board", WHO_READS_DUTIES),
            Map.entry("AwarenessReading.export", WHO_READS_DUTIES),
            Map.entry("AwarenessRegister.count", Set.of(Role.COORDINATOR)),
            Map.entry("AwarenessRegister.keep", Set.of(Role.COORDINATOR)),
            Map.entry("AwarenessRegister.open", Set.of(Role.COORDINATOR)),
            Map.entry("AwarenessRegister.toChange", Set.of(Role.COORDINATOR)),
            Map.entry("ScreeningReading.board", WHO_READS_DUTIES),
            Map.entry("ScreeningReading.export", WHO_READS_DUTIES),
            Map.entry("ScreeningReading.functions", WHO_READS_DUTIES),
            Map.entry("ScreeningRegister.add", Set.of(Role.COORDINATOR)),
            Map.entry("ScreeningRegister.end", Set.of(Role.COORDINATOR)),
            Map.entry("ScreeningRegister.find", Set.of(Role.COORDINATOR)),
            Map.entry("ScreeningRegister.holder", Set.of(Role.COORDINATOR)),
            Map.entry("ScreeningRegister.holders", Set.of(Role.COORDINATOR)),
            Map.entry("ScreeningRegister.keep", Set.of(Role.COORDINATOR)),
            Map.entry("ScreeningRegister.open", Set.of(Role.COORDINATOR)),
            Map.entry("ScreeningRegister.record", Set.of(Role.COORDINATOR)),
            Map.entry("ScreeningsDue.mine", AT_THE_DESK),
            Map.entry("ContentEditing.open", Set.of(Role.ADMINISTRATOR)),
            Map.entry("ContentEditing.overview", Set.of(Role.ADMINISTRATOR)),
            Map.entry("ContentEditing.revise", Set.of(Role.ADMINISTRATOR)),
            Map.entry("DeadlineBoard.calendar", THE_COMMITTEE),
            Map.entry("DeadlineBoard.read", THE_COMMITTEE),
            Map.entry("DeskNotices.choose", AT_THE_DESK),
            Map.entry("DeskNotices.mine", AT_THE_DESK),
            Map.entry("DeskPresence.cameIn", EVERYBODY),
            Map.entry("DeskPresence.left", EVERYBODY),
            Map.entry("DeskPresence.wasRefused", EVERYBODY),
            Map.entry("Health.databaseAnswers", EVERYBODY),
            Map.entry("Health.databaseVersion", EVERYBODY),
            Map.entry("IdentityApproval.approve", THE_COMMITTEE),
            Map.entry("IdentityApproval.refuse", THE_COMMITTEE),
            Map.entry("IdentityApproval.tell", THE_COMMITTEE),
            Map.entry("IdentityRequests.ask", THE_COMMITTEE),
            Map.entry("IdentityRequests.look", THE_COMMITTEE),
            Map.entry("IdentityRequests.open", THE_COMMITTEE),
            Map.entry("IdentityRequests.takeBack", THE_COMMITTEE),
            Map.entry("Information.read", EVERYBODY),
            Map.entry("Information.readAsOf", EVERYBODY),
            Map.entry("Organisation.locations", EVERYBODY),
            Map.entry("Organisation.units", EVERYBODY),
            Map.entry("OwnIdentity.answer", EVERYBODY),
            Map.entry("OwnIdentity.read", EVERYBODY),
            Map.entry("OwnWork.read", THE_COMMITTEE),
            Map.entry("OwnFilters.delete", THE_COMMITTEE),
            Map.entry("OwnFilters.save", THE_COMMITTEE),
            Map.entry("OwnReports.code", NOBODY_ELSE),
            Map.entry("OwnReports.mine", Set.of(Role.EMPLOYEE)),
            Map.entry("OwnRecord.correct", EVERYBODY),
            Map.entry("OwnRecord.decline", EVERYBODY),
            Map.entry("OwnRecord.read", EVERYBODY),
            Map.entry("OwnRecord.sign", EVERYBODY),
            Map.entry("RecordKeeping.begin", Set.of(Role.SECRETARY)),
            Map.entry("RecordKeeping.offer", Set.of(Role.SECRETARY)),
            Map.entry("RecordKeeping.read", Set.of(Role.SECRETARY)),
            Map.entry("RecordKeeping.write", Set.of(Role.SECRETARY)),
            Map.entry("ReportIntake.file", EVERYBODY),
            Map.entry("ReportIntake.fileAsMyself", Set.of(Role.EMPLOYEE)),
            Map.entry("ReportIntake.fileFor", Set.of(Role.SECRETARY)),
            Map.entry("ReportIntake.questionnaire", EVERYBODY),
            Map.entry("ReportIntake.questionnaireOf", EVERYBODY),
            Map.entry("MyTalks.code", NOBODY_ELSE),
            Map.entry("MyTalks.mine", Set.of(Role.EMPLOYEE)),
            Map.entry("OwnTalk.agree", EVERYBODY),
            Map.entry("OwnTalk.askOthers", EVERYBODY),
            Map.entry("OwnTalk.end", EVERYBODY),
            Map.entry("OwnTalk.erase", EVERYBODY),
            Map.entry("OwnTalk.follow", EVERYBODY),
            Map.entry("OwnTalk.open", EVERYBODY),
            Map.entry("OwnTalk.write", EVERYBODY),
            Map.entry("OwnTalkSteps.choices", EVERYBODY),
            Map.entry("OwnTalkSteps.consent", EVERYBODY),
            Map.entry("OwnTalkSteps.passOn", EVERYBODY),
            Map.entry("OwnTalkSteps.revoke", EVERYBODY),
            Map.entry("ReportIntake.fileForClient", Set.of(Role.CONFIDANT)),
            Map.entry("ReportSupport.choices", EVERYBODY),
            Map.entry("ReportSupport.choose", EVERYBODY),
            Map.entry("ReportSupport.chosen", EVERYBODY),
            Map.entry("SubjectCare.arrange", Set.of(Role.SECRETARY)),
            Map.entry("SubjectCare.open", Set.of(Role.SECRETARY)),
            Map.entry("SupportDesk.cares", Set.of(Role.CONFIDANT)),
            Map.entry("SupportDesk.code", NOBODY_ELSE),
            Map.entry("SupportDesk.reports", Set.of(Role.CONFIDANT)),
            Map.entry("SupportDesk.took", NOBODY_ELSE),
            Map.entry("TalkAccount.read", Set.of(Role.COORDINATOR)),
            Map.entry("TalkAsking.ask", EVERYBODY),
            Map.entry("TalkAsking.askAsMyself", Set.of(Role.EMPLOYEE)),
            Map.entry("TalkAsking.choices", EVERYBODY),
            Map.entry("TalkAsking.choicesForColleague", Set.of(Role.EMPLOYEE)),
            Map.entry("TalkDesk.end", NOBODY_ELSE),
            Map.entry("TalkDesk.mine", Set.of(Role.CONFIDANT)),
            Map.entry("TalkDesk.note", NOBODY_ELSE),
            Map.entry("TalkDesk.open", NOBODY_ELSE),
            Map.entry("TalkDesk.propose", NOBODY_ELSE),
            Map.entry("TalkDesk.write", NOBODY_ELSE),
            Map.entry("TalkHandOver.categories", NOBODY_ELSE),
            Map.entry("TalkHandOver.draft", NOBODY_ELSE),
            Map.entry("TalkHandOver.file", NOBODY_ELSE),
            Map.entry("TalkReturns.enter", Set.of(Role.CONFIDANT)),
            Map.entry("TalkReturns.open", Set.of(Role.CONFIDANT)),
            Map.entry("ReporterDialogue.add", EVERYBODY),
            Map.entry("ReporterFiles.add", EVERYBODY),
            Map.entry("ReporterFiles.open", EVERYBODY),
            Map.entry("ReporterRequests.askForMeeting", EVERYBODY),
            Map.entry("ReporterRequests.endConfidant", EVERYBODY),
            Map.entry("ReporterRequests.inviteConfidant", EVERYBODY),
            Map.entry("ReporterRequests.reveal", EVERYBODY),
            Map.entry("ReporterRequests.withdraw", EVERYBODY),
            Map.entry("ReporterNotices.confirm", EVERYBODY),
            Map.entry("ReporterNotices.give", EVERYBODY),
            Map.entry("ReporterNotices.revoke", EVERYBODY));

    /** What is about one case, or shows cases. */
    private static final Set<String> CASES = Set.of(
            "CaseClosing.close",
            "CaseClosing.reopen",
            "CaseStandIns.end",
            "CaseStandIns.open",
            "CaseStandIns.openTo",
            "CaseTriage.appoint",
            "CaseTriage.assess",
            "CaseTriage.confirm",
            "CaseTriage.decide",
            "CaseTriage.open",
            "CaseFiles.open",
            "CaseFiles.send",
            "CaseHandling.acknowledge",
            "AdviceDesk.decide",
            "AdviceDesk.open",
            "InvestigationAssigning.assign",
            "InvestigationAssigning.candidates",
            "InvestigationAssigning.sign",
            "FinalReporting.conclude",
            "FinalReporting.open",
            "FinalReporting.write",
            "InvestigationHolding.hold",
            "InvestigationHolding.lift",
            "InvestigationHolding.read",
            "SubjectKeeping.delay",
            "SubjectKeeping.enter",
            "SubjectKeeping.find",
            "SubjectKeeping.give",
            "SubjectKeeping.name",
            "SubjectKeeping.nameNobody",
            "SubjectKeeping.open",
            "EvidenceKeeping.correct",
            "EvidenceKeeping.enter",
            "EvidenceKeeping.enterFile",
            "EvidenceKeeping.handOver",
            "EvidenceRegister.check",
            "EvidenceRegister.download",
            "EvidenceRegister.read",
            "InterviewKeeping.find",
            "InterviewKeeping.move",
            "InterviewKeeping.plan",
            "InterviewKeeping.read",
            "InvestigationWork.ask",
            "InvestigationWork.decide",
            "InvestigationWork.find",
            "InvestigationWork.open",
            "AdviceGiving.candidates",
            "AdviceGiving.followUp",
            "AdviceGiving.give",
            "CaseAllegations.read",
            "CaseAllegations.word",
            "CommitteeAgenda.put",
            "CommitteeDecisions.conclude",
            "MeetingMinutes.write",
            "CommitteeDeliberation.motion",
            "CommitteeDecisions.propose",
            "MeetingMinutes.sign",
            "CommitteeDecisions.vote",
            "CommitteeDecisions.withdraw",
            "CommitteeDeliberation.open",
            "HearingBothSides.begin",
            "HearingBothSides.end",
            "CaseDocuments.download",
            "CaseDocuments.open",
            "CaseDocuments.read",
            "CaseNotes.correct",
            "CaseNotes.open",
            "CaseNotes.read",
            "CaseNotes.takeBack",
            "CaseNotes.write",
            "CaseTimeline.read",
            "DocumentKeeping.add",
            "DocumentKeeping.addVersion",
            "DocumentKeeping.finish",
            "CaseInterests.cover",
            "CaseInterests.declare",
            "CaseJoining.join",
            "CaseJoining.open",
            "CaseJoining.separate",
            "CaseLinks.link",
            "CaseLinks.open",
            "CaseLinks.unlink",
            "CaseOwnership.candidates",
            "CaseOwnership.decline",
            "CaseOwnership.offer",
            "CaseOwnership.take",
            "CaseReading.course",
            "CaseHandling.finish",
            "CaseHandling.write",
            "CaseLetters.draft",
            "CaseLetters.prepare",
            "CaseLetters.takeBack",
            "CaseLetters.takenBack",
            "CaseOutlook.open",
            "CaseReading.open",
            "CaseRegister.read",
            "CaseTagging.known",
            "CaseTagging.open",
            "CaseTagging.tag",
            "CaseTagging.untag",
            "CaseReading.reporter",
            "CaseReading.subjects",
            "AftercareReading.answers",
            "IdentityApproval.approve",
            "IdentityApproval.refuse",
            "IdentityApproval.tell",
            "IdentityRequests.ask",
            "IdentityRequests.look",
            "IdentityRequests.open",
            "IdentityRequests.takeBack",
            "SubjectCare.arrange",
            "SubjectCare.open",
            "RecordKeeping.begin",
            "RecordKeeping.offer",
            "RecordKeeping.read",
            "RecordKeeping.write");

    /** What is kept from an administrator: the cases, and reports that come in or are the caller's own. */
    private static final Set<String> CONTENT = Stream.concat(
                    CASES.stream(),
                    Stream.of(
                            "OwnWork.read",
                            "ReportAuditing.list",
                            "ScreeningRegister.add",
                            "ScreeningRegister.end",
                            "ScreeningRegister.find",
                            "ScreeningRegister.holder",
                            "ScreeningRegister.holders",
                            "ScreeningRegister.keep",
                            "ScreeningRegister.open",
                            "ScreeningRegister.record",
                            "ScreeningsDue.mine",
                            "RecommendationFollowUp.board",
                            "RecommendationFollowUp.export",
                            "RecommendationFollowUp.open",
                            "RecommendationFollowUp.sources",
                            "RecommendationFollowUp.toEnter",
                            "VulnerabilityRegister.toWeigh",
                            "RecommendationFollowUp.addSource",
                            "RecommendationFollowUp.add",
                            "RecommendationFollowUp.answer",
                            "RecommendationFollowUp.word",
                            "RecommendationImport.hand",
                            "RecommendationImport.look",
                            "RecommendationImport.enter",
                            "ProgressReporting.export",
                            "ProgressReporting.letter",
                            "MeasureWork.all",
                            "MeasureWork.exportAll",
                            "MeasureWork.exportMine",
                            "MeasureWork.mine",
                            "MeasureWork.open",
                            "MeasureWork.move",
                            "MeasureWork.agree",
                            "MeasureWork.reach",
                            "MeasureWork.spend",
                            "MeasureProving.add",
                            "MeasureProving.download",
                            "MeasurePlanning.people",
                            "MeasurePlanning.plan",
                            "VulnerabilityRegister.export",
                            "VulnerabilityRegister.map",
                            "VulnerabilityRegister.mine",
                            "VulnerabilityRegister.open",
                            "VulnerabilityRegister.add",
                            "VulnerabilityRegister.weigh",
                            "DeadlineBoard.calendar",
                            "DeadlineBoard.read",
                            "ReportIntake.fileFor",
                            "SupportDesk.cares",
                            "SupportDesk.reports",
                            "TalkAccount.read",
                            "TalkDesk.mine",
                            "TalkReturns.enter",
                            "TalkReturns.open",
                            "AdviceDesk.mine",
                            "InvestigationWork.mine",
                            "CommitteeAgenda.attend",
                            "CommitteeAgenda.meetings",
                            "CommitteeAgenda.open",
                            "CommitteeAgenda.plan",
                            "CaseStandIns.waiting",
                            "OwnFilters.delete",
                            "OwnFilters.save"))
            .collect(Collectors.toUnmodifiableSet());

    @Inject
    BeanManager beans;

    @Inject
    Ministry ministry;

    @Inject
    SomeCommittee committee;

    @Inject
    SomeUnit unit;

    @Inject
    SomeConfidant confidant;

    @Inject
    SomeMeasure measure;

    @Inject
    SomeDuty duty;

    @Inject
    SomeReadiness readiness;

    @Inject
    CaseReading reading;

    @Inject
    CaseHandling handling;

    @Inject
    ReporterNotices notices;

    @Test
    void everybody_gets_in_where_they_belong_and_nowhere_else() {
        Map<String, Door> doors = doors();
        assertThat(doors.keySet()).as("the doors, and the table above").isEqualTo(new TreeMap<>(LETS_IN).keySet());
        Map<String, Person> people = people();
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (var door : doors.entrySet()) {
            for (var person : people.entrySet()) {
                tried++;
                Receipt receipt = ministry.report();
                Ministry.giveEverything(receipt, person.getValue());
                SomeConfidant.make(person.getValue());
                boolean belongs = belongs(person.getValue(), door.getKey());
                check(door.getValue(), person.getValue(), receipt, belongs)
                        .ifPresent(what -> wrong.add(door.getKey() + " by " + person.getKey() + ": " + what));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isEqualTo(LETS_IN.size() * (Role.ALL.size() + 3));
    }

    @Test
    void an_excluded_secretary_gets_in_nowhere_that_is_about_their_case() {
        Map<String, Door> doors = doors();
        for (String name : CASES) {
            Person excluded = Person.with(Role.EMPLOYEE, Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.DECISION_MAKER);
            Receipt receipt = ministry.reportBy(excluded);
            if (name.equals("CaseRegister.read")) {
                assertThat(ministry.register(excluded)).doesNotContain(receipt.number());
            } else {
                assertThat(check(door(doors, name), excluded, receipt, false))
                        .as(name)
                        .isEmpty();
            }
            Set<String> letIn = LETS_IN.getOrDefault(name, Set.of());
            Person colleague =
                    Person.with(Stream.of(Role.SECRETARY, Role.COMMITTEE_MEMBER, Role.DECISION_MAKER, Role.INVESTIGATOR)
                            .filter(letIn::contains)
                            .findFirst()
                            .orElseThrow());
            Ministry.giveEverything(receipt, colleague);
            assertThat(check(door(doors, name), colleague, receipt, true))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void unknown_and_forbidden_cannot_be_told_apart() {
        Person excluded = Person.secretary();
        String theirs = ministry.reportBy(excluded).number();
        List<Person> people = List.of(
                excluded,
                Person.with(Role.SECRETARY, Role.ADMINISTRATOR),
                Person.with(Role.ADMINISTRATOR),
                Person.employee(),
                Person.auditor(),
                Person.FROM_THE_STREET);
        for (Person person : people) {
            for (Knock knock : knocks()) {
                Throwable forbidden = catchThrowable(() -> person.asks(() -> knock.at(theirs)));
                Throwable unknown = catchThrowable(() -> person.asks(() -> knock.at("2026-99999")));

                assertThat(forbidden).isInstanceOfAny(AccessRefused.class, EJBAccessException.class);
                assertThat(unknown).hasSameClassAs(forbidden).hasMessage(forbidden.getMessage());
                assertThat(unknown.getCause()).isNull();
                assertThat(forbidden.getCause()).isNull();
                assertThat(forbidden.getMessage()).doesNotContain(theirs);
            }
        }
    }

    @Test
    void a_refusal_is_written_down_though_everything_else_is_undone() {
        Person excluded = Person.secretary();
        String theirs = ministry.reportBy(excluded).number();
        for (Knock knock : knocks()) {
            assertThatThrownBy(() -> excluded.asks(() -> knock.at(theirs))).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> excluded.asks(() -> knock.at("2026-99999")))
                    .isInstanceOf(AccessRefused.class);
        }

        assertThat(Database.texts(
                        "select action || ' ' || object || ' ' || result || ' ' || channel from audit_entry"
                                + " where actor = ? order by 1",
                        excluded.subject().toString()))
                .containsExactly(
                        "ACKNOWLEDGE_CASE case " + theirs + " refused desk",
                        "ACKNOWLEDGE_CASE unknown refused desk",
                        "READ_CASE case " + theirs + " refused desk",
                        "READ_CASE unknown refused desk",
                        "READ_REPORTER_IDENTITY case " + theirs + " refused desk",
                        "READ_REPORTER_IDENTITY unknown refused desk",
                        "WRITE_TO_REPORTER case " + theirs + " refused desk",
                        "WRITE_TO_REPORTER unknown refused desk");
    }

    private interface Knock {
        Object at(String number);
    }

    private List<Knock> knocks() {
        return List.of(
                number -> reading.open(number),
                number -> reading.reporter(number),
                number -> {
                    handling.acknowledge(new AcknowledgeCase(number, 1, UUID.randomUUID(), "Ontvangen."));
                    return number;
                },
                number -> {
                    handling.write(new WriteToReporter(number, UUID.randomUUID(), "Hallo.", false));
                    return number;
                });
    }

    /** One method that can be called from outside. */
    private record Door(Object bean, Method method) {
        void knock(Object[] arguments) {
            try {
                method.invoke(bean, arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException refused) {
                    throw refused;
                }
                throw new IllegalStateException(e);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Map<String, Door> doors() {
        Map<String, Door> doors = new TreeMap<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            Class<?> type = bean.getBeanClass();
            if (type.getName().startsWith("nl.integrity.") && type.isAnnotationPresent(Stateless.class)) {
                Object reference = beans.getReference(bean, type, beans.createCreationalContext(bean));
                Stream.of(type.getMethods())
                        .filter(method -> method.getDeclaringClass() != Object.class)
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .forEach(method ->
                                doors.put(type.getSimpleName() + "." + method.getName(), new Door(reference, method)));
            }
        }
        return doors;
    }

    private static Map<String, Person> people() {
        Map<String, Person> people = new LinkedHashMap<>();
        Role.ALL.forEach(role -> people.put(role, Person.with(role)));
        people.put("nobody", Person.FROM_THE_STREET);
        people.put("administrator and secretary", Person.with(Role.ADMINISTRATOR, Role.SECRETARY, Role.EMPLOYEE));
        people.put("everything at once", new Person(UUID.randomUUID(), Set.copyOf(Role.ALL)));
        return people;
    }

    private static boolean belongs(Person person, String door) {
        Set<String> roles = LETS_IN.getOrDefault(door, Set.of("nobody at all"));
        if (person.roles().contains(Role.ADMINISTRATOR) && CONTENT.contains(door)) {
            return false; // whoever manages the system sees no report, whatever else they are
        }
        return roles.equals(EVERYBODY) || person.roles().stream().anyMatch(roles::contains);
    }

    private Optional<String> check(Door door, Person person, Receipt receipt, boolean belongs) {
        Object[] arguments = Arrays.stream(door.method().getParameterTypes())
                .map(type -> argument(type, receipt))
                .toArray();
        if (door.method().getDeclaringClass().getPackage() == MeasureWork.class.getPackage()) {
            SomeMeasure.areOf(person);
        }
        Throwable thrown = catchThrowable(() -> person.does(() -> door.knock(arguments)));
        boolean refused = thrown instanceof EJBAccessException || thrown instanceof AccessRefused;
        if (thrown != null && !refused && !(thrown instanceof BrokenRule)) { // a rule is behind the gate
            return Optional.of("failed: " + thrown);
        }
        return refused == belongs ? Optional.of(belongs ? "was refused" : "got in") : Optional.empty();
    }

    /** Something valid and harmless: what a report of its own makes possible. */
    private Object argument(Class<?> type, Receipt receipt) {
        if (type.getPackage() == AskTalk.class.getPackage()) {
            return Listening.command(type, receipt);
        }
        if (type.getPackage() == Confidants.class.getPackage()) {
            return confidant.command(type);
        }
        if (type.getPackage() == MeasureWork.class.getPackage()) {
            return measure.command(type);
        }
        if (type == UnitId.class) {
            return readiness.unit("NFI");
        }
        if (type.getPackage() == ScreeningReading.class.getPackage()) {
            return readiness.command(type);
        }
        if (type.getPackage() == DutyReading.class.getPackage()) {
            return duty.command(type);
        }
        if (type.getPackage() == Committees.class.getPackage()) {
            return committee.command(type);
        }
        if (type.getPackage() == UnitCode.class.getPackage()) {
            return unit.command(type);
        }
        if (type == ConfirmAddress.class) {
            notices.give(address(receipt));
            Database.change(
                    "update notice_address set code = null where report = (select id from report where number = ?)",
                    receipt.number());
            return new ConfirmAddress(receipt.code(), "123456", Ministry.somewhere());
        }
        if (type == LookAtReporter.class) {
            return new LookAtReporter(receipt.number(), Ministry.allowedToOwner(receipt));
        }
        if (type == AttachmentId.class) {
            return ministry.attach(receipt);
        }
        Map<Class<?>, Object> known = Map.ofEntries(
                Map.entry(int.class, 1),
                Map.entry(boolean.class, true),
                Map.entry(CloseCase.class, new CloseCase(receipt.number(), 1, "Gevonden.", "Gedaan.", "Geleerd.")),
                Map.entry(ReopenCase.class, new ReopenCase(receipt.number(), 1, ReopenGround.NEW_FACT, "Iets nieuws.")),
                Map.entry(
                        AppointAssessors.class,
                        new AppointAssessors(
                                receipt.number(),
                                1,
                                Person.secretary().id(),
                                Person.secretary().id())),
                Map.entry(AssessCase.class, Assessing.found(receipt.number(), Verdict.YES, Risk.LOW)),
                Map.entry(DecideTriage.class, Assessing.decided(receipt.number(), 1, Verdict.YES, Route.INVESTIGATE)),
                Map.entry(String.class, receipt.number()),
                Map.entry(LocationId.class, new LocationId(UUID.randomUUID())),
                Map.entry(MeetingId.class, Ministry.meeting()),
                Map.entry(ItemId.class, new ItemId(UUID.randomUUID())),
                Map.entry(MotionId.class, new MotionId(UUID.randomUUID())),
                Map.entry(WordAllegation.class, new WordAllegation(receipt.number(), 1, 0, "Er is geld weg.")),
                Map.entry(
                        PlanMeeting.class,
                        new PlanMeeting(
                                committee.state().committee().id(),
                                SomeCommittee.today().plusDays(7),
                                LocalTime.NOON,
                                "Kamer 4.12")),
                Map.entry(TakeAttendance.class, new TakeAttendance(Ministry.meeting(), Set.of())),
                Map.entry(PutOnAgenda.class, new PutOnAgenda(receipt.number(), Ministry.meeting())),
                Map.entry(
                        ProposeMotion.class,
                        new ProposeMotion(
                                receipt.number(),
                                new ItemId(UUID.randomUUID()),
                                MotionKind.OTHER,
                                "Wachten.",
                                Map.of(),
                                "",
                                null)),
                Map.entry(
                        CastVote.class,
                        new CastVote(receipt.number(), new MotionId(UUID.randomUUID()), Choice.FOR, "")),
                Map.entry(
                        WriteMinutes.class,
                        new WriteMinutes(receipt.number(), new ItemId(UUID.randomUUID()), 0, "Besproken.")),
                Map.entry(
                        BeginHearing.class,
                        new BeginHearing(
                                receipt.number(),
                                1,
                                "In concept.",
                                SomeCommittee.today().plusDays(14))),
                Map.entry(
                        AssignInvestigation.class,
                        SomeInvestigation.order(receipt.number(), 0, SomeInvestigation.LEAD, Set.of())),
                Map.entry(SignAssignment.class, new SignAssignment(receipt.number(), 1)),
                Map.entry(AskMethod.class, SomeInvestigation.method(receipt.number())),
                Map.entry(
                        DecideMethod.class,
                        new DecideMethod(receipt.number(), UUID.randomUUID(), MethodAnswer.REFUSE, "Het kan lichter.")),
                Map.entry(DraftFinding.class, SomeInvestigation.finding(receipt.number(), 1, 0, "Er is geld weg.")),
                Map.entry(
                        HoldInvestigation.class,
                        new HoldInvestigation(
                                receipt.number(),
                                "Het OM vraagt het.",
                                SomeInvestigation.today().plusDays(30))),
                Map.entry(WriteReport.class, Investigating.write(receipt.number(), 0, "")),
                Map.entry(MaskWords.class, new MaskWords("betrokkene", "naam")),
                Map.entry(ConcludeReport.class, new ConcludeReport(receipt.number(), 1)),
                Map.entry(LiftHold.class, new LiftHold(receipt.number(), "Geen bezwaar meer.")),
                Map.entry(NameSubject.class, SomeSubject.colleague(receipt.number(), new PersonId(UUID.randomUUID()))),
                Map.entry(NameNobody.class, new NameNobody(receipt.number(), "Het gaat om een werkwijze.")),
                Map.entry(DelayNotice.class, SomeSubject.delay(receipt.number(), UUID.randomUUID(), 30)),
                Map.entry(
                        GivePaper.class,
                        SomeSubject.give(receipt.number(), UUID.randomUUID(), 0, PaperKind.NOTICE, "Er is een vraag.")),
                Map.entry(ReplyToPaper.class, SomeSubject.reply(UUID.randomUUID(), 1, "Ik weet van niets.")),
                Map.entry(EnterEvidence.class, SomeInvestigation.object(receipt.number(), null)),
                Map.entry(
                        HandOverEvidence.class,
                        new HandOverEvidence(
                                receipt.number(), 1, 1, "Het lab", "Kluis 7", SomeInvestigation.today(), "Daarom.")),
                Map.entry(CorrectCustody.class, new CorrectCustody(receipt.number(), 1, 1, 1, "Anders.")),
                Map.entry(
                        PlanInterview.class,
                        SomeInvestigation.conversation(receipt.number(), SomeInvestigation.today())),
                Map.entry(
                        MoveInterview.class,
                        SomeInvestigation.happened(receipt.number(), UUID.randomUUID(), 0, InterviewMove.HOLD)),
                Map.entry(EndHearing.class, new EndHearing(receipt.number(), "Zo was het niet.")),
                Map.entry(GiveAdvice.class, new GiveAdvice(receipt.number(), 1, new PersonId(Person.DECIDER))),
                Map.entry(DecideOnAdvice.class, new DecideOnAdvice(receipt.number(), 1, Response.ACCEPTED, "")),
                Map.entry(
                        BeginFollowUp.class,
                        new BeginFollowUp(
                                receipt.number(), 1, SomeCommittee.today().plusDays(30))),
                Map.entry(Instant.class, Instant.now()),
                Map.entry(LocalDate.class, LocalDate.EPOCH.plusYears(50)),
                Map.entry(LocalDateTime.class, LocalDate.EPOCH.plusYears(50).atStartOfDay()),
                Map.entry(UUID.class, ministry.taskOf(receipt)),
                Map.entry(Source.class, Ministry.somewhere()),
                Map.entry(Channel.class, Channel.TELEPHONE),
                Map.entry(DeclareInterest.class, new DeclareInterest(receipt.number(), Interest.RELATIVE)),
                Map.entry(JoinCase.class, new JoinCase(receipt.number(), 1, "2026-99999", "Hetzelfde.")),
                Map.entry(SeparateReport.class, new SeparateReport(receipt.number(), 1, "Toch niet.")),
                Map.entry(LinkCase.class, new LinkCase(receipt.number(), "2026-99999", "SAME_UNIT", "Hetzelfde.")),
                Map.entry(
                        HandOver.class,
                        new HandOver(receipt.number(), 1, Person.secretary().id())),
                Map.entry(WithdrawReport.class, new WithdrawReport(receipt.code(), "Toch maar niet.")),
                Map.entry(
                        RevealIdentity.class,
                        new RevealIdentity(
                                receipt.code(), Disclosure.CONFIDENTIAL, new Reporter("Jo Jansen", "jo@post.example"))),
                Map.entry(ReceiptCode.class, receipt.code()),
                Map.entry(FileReport.class, ministry.form()),
                Map.entry(AddMessage.class, new AddMessage(receipt.code(), UUID.randomUUID(), "Nog iets.")),
                Map.entry(
                        AcknowledgeCase.class,
                        new AcknowledgeCase(receipt.number(), 1, UUID.randomUUID(), "Ontvangen.")),
                Map.entry(
                        WriteToReporter.class, new WriteToReporter(receipt.number(), UUID.randomUUID(), "Dag.", false)),
                Map.entry(RegisterQuery.class, new RegisterQuery(RegisterQuery.Order.URGENT, RegisterFilter.ALL, null)),
                Map.entry(TagCase.class, new TagCase(receipt.number(), "inkoop")),
                Map.entry(
                        SaveFilter.class,
                        new SaveFilter(
                                "Mijn filter",
                                new RegisterQuery(RegisterQuery.Order.URGENT, RegisterFilter.ALL, null))),
                Map.entry(BoardQuery.class, new BoardQuery(BoardQuery.When.ALL, null, false, null)),
                Map.entry(
                        AddFile.class,
                        new AddFile(receipt.code(), UUID.randomUUID(), "brief.txt", Ministry.somewhere())),
                Map.entry(SendFile.class, new SendFile(receipt.number(), UUID.randomUUID(), "brief.txt")),
                Map.entry(InputStream.class, new ByteArrayInputStream(new byte[] {1, 2, 3})),
                Map.entry(Copy.class, Copy.ORIGINAL),
                Map.entry(Leaflet.class, Leaflet.PRIVACY),
                Map.entry(TopicCode.class, new TopicCode("terms")),
                Map.entry(OpenReport.class, new OpenReport(receipt.code().text(), Ministry.somewhere())),
                Map.entry(
                        AnswerAftercare.class,
                        new AnswerAftercare(receipt.code(), UUID.randomUUID(), Treatment.WELL, Set.of(), Set.of(), "")),
                Map.entry(BeginRecord.class, new BeginRecord(receipt.number(), Ministry.call(), "Zo was het.")),
                Map.entry(WriteRecord.class, new WriteRecord(receipt.number(), 1, 1, "Zo was het.")),
                Map.entry(OfferRecord.class, new OfferRecord(receipt.number(), 1, 1, "Zo was het.")),
                Map.entry(SignRecord.class, new SignRecord(receipt.code(), 1, 2, true)),
                Map.entry(CorrectRecord.class, new CorrectRecord(receipt.code(), 1, 2, "Zo was het.")),
                Map.entry(DeclineRecord.class, new DeclineRecord(receipt.code(), 1, 2, "")),
                Map.entry(GiveAddress.class, address(receipt)),
                Map.entry(
                        AskIdentity.class,
                        new AskIdentity(
                                receipt.number(),
                                UUID.randomUUID(),
                                IdentityGround.CONSENT,
                                null,
                                IdentityScope.NAME,
                                "Om te horen.",
                                "",
                                LocalDate.EPOCH.plusYears(50),
                                null,
                                "")),
                Map.entry(RefuseIdentity.class, new RefuseIdentity(receipt.number(), UUID.randomUUID(), "Niet nodig.")),
                Map.entry(
                        TellReporter.class,
                        new TellReporter(receipt.number(), UUID.randomUUID(), UUID.randomUUID(), "Wij moeten dit.")),
                Map.entry(IdentityMove.class, IdentityMove.DECLINE),
                Map.entry(
                        OpenToStandIn.class,
                        new OpenToStandIn(
                                receipt.number(),
                                Person.secretary().id(),
                                LocalDate.EPOCH.plusYears(50),
                                "Er is niemand meer.")),
                Map.entry(NoteId.class, new NoteId(UUID.randomUUID())),
                Map.entry(DocumentId.class, new DocumentId(UUID.randomUUID())),
                Map.entry(
                        WriteNote.class,
                        new WriteNote(receipt.number(), UUID.randomUUID(), NoteKind.DELIBERATION, "Dit viel op.")),
                Map.entry(
                        CorrectNote.class,
                        new CorrectNote(receipt.number(), new NoteId(UUID.randomUUID()), 1, "Zo was het.")),
                Map.entry(
                        TakeBackNote.class,
                        new TakeBackNote(receipt.number(), new NoteId(UUID.randomUUID()), 1, "Het klopt niet.")),
                Map.entry(
                        AddDocument.class,
                        new AddDocument(receipt.number(), UUID.randomUUID(), "Brief", "LETTER", "", "brief.txt")),
                Map.entry(
                        AddVersion.class,
                        new AddVersion(
                                receipt.number(),
                                new DocumentId(UUID.randomUUID()),
                                1,
                                UUID.randomUUID(),
                                "",
                                "brief.txt")),
                Map.entry(
                        FinishDocument.class,
                        new FinishDocument(receipt.number(), new DocumentId(UUID.randomUUID()), 1)),
                Map.entry(ChoosePace.class, new ChoosePace(Pace.DAILY)),
                Map.entry(LetterKind.class, LetterKind.INVITATION),
                Map.entry(ReviseTemplate.class, new ReviseTemplate(LetterKind.INVITATION, 0, "{number}", "{number}")),
                Map.entry(ReviseTopic.class, ministry.unchanged()));
        return Objects.requireNonNull(known.get(type), () -> "an argument for a door, of type " + type);
    }

    private static GiveAddress address(Receipt receipt) {
        return new GiveAddress(receipt.code(), UUID.randomUUID() + "@post.example", "nl", Ministry.somewhere());
    }

    private static Door door(Map<String, Door> doors, String name) {
        return Objects.requireNonNull(doors.get(name), name);
    }
}
