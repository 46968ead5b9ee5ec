package nl.integrity.deliberation;

import java.time.Instant;
import java.util.List;
import nl.integrity.cases.CaseStage;
import nl.integrity.committees.Committee;
import org.jspecify.annotations.Nullable;

/**
 * The committee's opinion and advice on a case, and what became of it.
 *
 * @param version of the case, to be handed back with a command
 * @param minority what a minority of the committee wants to be heard
 * @param adoptedAt when the committee adopted it
 * @param before the name of whoever it lies before; {@code null} when before nobody
 * @param response {@code null} while they think of it
 * @param reasons empty when there are none
 * @param mayGive whether the reader can put it before somebody
 * @param mayDecide whether the reader is to decide on it now
 * @param mayFollowUp whether the reader can have it followed up
 */
public record AdviceState(
        String number,
        int version,
        CaseStage stage,
        Committee committee,
        Judgement judgement,
        List<String> minority,
        Instant adoptedAt,
        @Nullable String before,
        @Nullable Instant sentAt,
        @Nullable Response response,
        String reasons,
        @Nullable Instant answeredAt,
        boolean mayGive,
        boolean mayDecide,
        boolean mayFollowUp) {
    @Override
    public String toString() {
        return "AdviceState";
    }
}
