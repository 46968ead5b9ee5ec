package nl.integrity.subjects;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.integrity.shared.PersonId;
import nl.integrity.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is one whom a case is about.
 *
 * @param submission drawn when the form was shown: the same form sent twice is one
 * @param person by their account; {@code null} for somebody without one
 * @param name of somebody without an account; not looked at for a colleague
 */
public record NameSubject(
        String number,
        UUID submission,
        @Nullable PersonId person,
        @Size(max = 200, message = "subjects.name.long") String name) {
    public NameSubject {
        name = Typed.tidy(name);
    }

    @Override
    public String toString() {
        return "NameSubject";
    }
}
