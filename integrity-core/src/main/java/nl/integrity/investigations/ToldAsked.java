package nl.integrity.investigations;

import nl.integrity.cases.CaseInHand;
import nl.integrity.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody is to be spoken to as one whom a case is about; a component above says, within the call, whether they may know that. */
public final class ToldAsked {
    private final CaseInHand hand;
    private final @Nullable PersonId person;
    private boolean told;

    /** @param person {@code null} for somebody without an account */
    ToldAsked(CaseInHand hand, @Nullable PersonId person) {
        this.hand = hand;
        this.person = person;
    }

    public CaseInHand hand() {
        return hand;
    }

    public @Nullable PersonId person() {
        return person;
    }

    /** They were told. */
    public void told() {
        told = true;
    }

    boolean isTold() {
        return told;
    }
}
