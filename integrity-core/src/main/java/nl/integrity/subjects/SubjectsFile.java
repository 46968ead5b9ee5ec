package nl.integrity.subjects;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.integrity.cases.CaseStage;

/**
 * Those whom a case is about.
 *
 * @param number of the case
 * @param held whether nothing can be told now, for a criminal investigation
 * @param subjects the one named first, first; those of an earlier time that it was opened too
 * @param nobody why it is about nobody in particular; empty as long as that was not said
 * @param may what the reader can do as it stands
 */
public record SubjectsFile(
        String number, CaseStage stage, boolean held, List<SubjectFile> subjects, String nobody, Set<Act> may) {
    /** What can be done. */
    public enum Act {
        NAME,
        DELAY,
        GIVE
    }

    public boolean may(String act) {
        return may.contains(Act.valueOf(act));
    }

    /** Empty when there is none such in this case. */
    public Optional<SubjectFile> of(UUID subject) {
        return subjects.stream().filter(each -> each.id().equals(subject)).findFirst();
    }

    @Override
    public String toString() {
        return "SubjectsFile";
    }
}
