package nl.integrity.papers;

import java.util.List;
import nl.integrity.cases.CaseStage;
import nl.integrity.shared.Slice;

/**
 * The notes of a case, as the reader may see them.
 *
 * @param kinds those that the reader may write
 * @param shared the latest first
 * @param own those that nobody else ever sees, the latest first
 */
public record NotesFile(String number, CaseStage stage, List<NoteKind> kinds, Slice<Note> shared, List<Note> own) {
    @Override
    public String toString() {
        return "NotesFile";
    }
}
