package nl.integrity.journeys;

import static nl.integrity.journeys.Desk.inDays;

import java.util.Map;

/** What becomes of an investigation without a browser, for journeys that are about what comes before or after it. */
final class Inquiry {
    private final String nr;
    private final Clerk secretary;
    private final Clerk chair;
    private final Clerk investigator;

    Inquiry(Visitors visitors, String nr) {
        this.nr = nr;
        secretary = visitors.atTheDesk(Desk.SECRETARY);
        chair = visitors.atTheDesk(Desk.CHAIR);
        investigator = visitors.atTheDesk(Desk.INVESTIGATOR);
    }

    /** It is ordered, signed, and something is found on this number of points. */
    void isDone(int points) {
        secretary.sends(
                "/desk/investigation-assign?nr=" + nr,
                "assign",
                Map.of(
                        "question", "Where did it go?",
                        "scope", "The till.",
                        "period", "2025",
                        "methods", "Conversations.",
                        "preliminary", "The till does not add up.",
                        "lighter", "A conversation gave no answer.",
                        "lead", Stack.account(Desk.INVESTIGATOR).id().toString(),
                        "dueOn", inDays(60),
                        "accessUntil", inDays(90)));
        chair.sends("/desk/investigation?nr=" + nr, "sign", Map.of());
        investigator.sends("/desk/interest?nr=" + nr, "tell", Map.of("interest", "NONE"));
        secretary.sends("/desk/hearing?nr=" + nr, "none", Map.of("because", "It is a way of working."));
        for (int point = 1; point <= points; point++) {
            investigator.sends(
                    "/desk/investigation-finding?nr=" + nr + "&point=" + point,
                    "write",
                    Map.of(
                            "facts",
                            "Receipts are missing.",
                            "finding",
                            "ESTABLISHED",
                            "judgement",
                            "That is not allowed."));
        }
    }

    /** There is a final report. */
    void isReported(String recommendations) {
        String page = "/desk/final-report?nr=" + nr;
        investigator.sends(
                page,
                "write",
                Map.of(
                        "summary", "The till was empty.",
                        "approach", "Three people were heard.",
                        "heard", "They say that it was put back.",
                        "conclusion", "Nobody guarded the till.",
                        "recommendations", recommendations));
        investigator.sends(page, "conclude", Map.of());
    }
}
