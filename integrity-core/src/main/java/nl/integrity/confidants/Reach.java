package nl.integrity.confidants;

import jakarta.validation.constraints.Size;
import nl.integrity.shared.Typed;

/**
 * How to reach a confidant; what is not given is empty.
 *
 * @param place where they can be found, such as a room
 */
public record Reach(
        @Size(max = 40, message = "confidants.phone.long") String phone,
        @Size(max = 254, message = "confidants.email.long") String email,
        @Size(max = 200, message = "confidants.place.long") String place) {
    public Reach {
        phone = Typed.tidy(phone);
        email = Typed.tidy(email);
        place = Typed.tidy(place);
    }

    public boolean isNowhere() {
        return phone.isEmpty() && email.isEmpty() && place.isEmpty();
    }

    /** What tells nothing of who it is: an address of mail holds a name. */
    Reach withoutName() {
        return new Reach(phone, "", place);
    }

    @Override
    public String toString() {
        return "a way to reach somebody";
    }
}
