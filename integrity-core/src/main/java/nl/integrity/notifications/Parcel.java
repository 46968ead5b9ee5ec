package nl.integrity.notifications;

import java.util.List;

/** What goes to one recipient in one mail; this server alone has it in hand, for a while. */
record Parcel(List<Notice> notices) {
    Notice first() {
        return notices.get(0);
    }

    /** How often it was tried, this time included. */
    int attempts() {
        return notices.stream().mapToInt(Notice::attempts).max().orElse(1);
    }
}
