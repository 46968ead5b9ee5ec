package nl.integrity.conversations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as its confidant sees it: without the code of whoever asked, and without what they keep to themselves.
 *
 * @param draft what a report would say; {@code null}: nothing was drafted, or it was reported
 * @param consent to exactly that; {@code null}: none, or taken back
 * @param filed that it was reported; {@code null}: it was not
 * @param categories by which it can be counted, with the outcomes
 */
public record TalkFile(
        TalkLine line,
        List<TalkEntry> entries,
        List<TalkNote> notes,
        @Nullable TalkEntry proposal,
        @Nullable TalkEntry agreed,
        @Nullable TalkEntry draft,
        @Nullable TalkEntry consent,
        @Nullable TalkEntry filed,
        List<TalkLabel> categories,
        List<TalkLabel> outcomes) {
    @Override
    public String toString() {
        return "TalkFile";
    }
}
