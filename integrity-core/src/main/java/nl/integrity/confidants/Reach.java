package nl.integrity.confidants;

/**
 * How to reach a confidant; what is not given is empty.
 *
 * @param place where they can be found, such as a room
 */
public record Reach(String phone, String email, String place) {
    public boolean isNowhere() {
        return phone.isEmpty() && email.isEmpty() && place.isEmpty();
    }

    @Override
    public String toString() {
        return "a way to reach somebody";
    }
}
