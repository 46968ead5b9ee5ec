package nl.integrity.conversations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as whoever asked for it sees it.
 *
 * @param confidant the name of whose it is
 * @param gone whether that is a confidant no more, so that another has to be chosen
 * @param standIn the name of who can be turned to while they are away; {@code null}: they are there, or nobody can
 * @param proposal moments to choose from; {@code null}: none wait for an answer
 * @param agreed the moment that was agreed; {@code null}: none
 * @param draft what a report would say; {@code null}: nothing waits to be reported
 * @param consented whether they consented to that draft
 * @param filed that it was reported, with the code of the report; {@code null}: it was not
 */
public record OwnTalkFile(
        String confidant,
        boolean gone,
        @Nullable String standIn,
        @Nullable LocalDate endedOn,
        List<TalkEntry> entries,
        @Nullable TalkEntry proposal,
        @Nullable TalkEntry agreed,
        @Nullable TalkEntry draft,
        boolean consented,
        @Nullable TalkEntry filed) {
    @Override
    public String toString() {
        return "OwnTalkFile";
    }
}
