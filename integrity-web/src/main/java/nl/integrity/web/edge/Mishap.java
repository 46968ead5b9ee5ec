package nl.integrity.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An error of ours: people get a reference, the log gets the reference and the place, nobody gets what was written. */
final class Mishap {
    /** The request attribute under which the error page finds the reference. */
    static final String REFERENCE = "mishap";

    private static final System.Logger LOG = System.getLogger("nl.integrity.web");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Mishap() {}

    static void report(HttpServletRequest request, Throwable thrown) {
        byte[] bits = new byte[4];
        RANDOM.nextBytes(bits);
        String reference = HexFormat.of().formatHex(bits);
        request.setAttribute(REFERENCE, reference);
        LOG.log(System.Logger.Level.ERROR, "Mishap " + reference + ": " + withoutMessages(thrown));
    }

    /** The classes and the places; a message may hold what somebody wrote. */
    static String withoutMessages(Throwable thrown) {
        return causes(thrown).map(Mishap::place).collect(Collectors.joining("Caused by: "));
    }

    static Stream<Throwable> causes(Throwable thrown) {
        return Stream.<@Nullable Throwable>iterate(thrown, t -> t == null ? null : t.getCause())
                .limit(50)
                .takeWhile(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    static boolean isTooLarge(Throwable thrown) {
        // Undertow's own class, which a web application does not see
        return causes(thrown).anyMatch(cause -> cause.getClass().getSimpleName().equals("RequestTooBigException"));
    }

    /** Whether the body of a request was no form that the server can read: broken off, or with more in it than any form has. */
    static boolean isUnreadable(Throwable thrown) {
        // Undertow has no exception of its own for it, only a place
        return causes(thrown)
                .flatMap(cause -> Arrays.stream(cause.getStackTrace()))
                .anyMatch(element -> element.getMethodName().equals("parseFormData"));
    }

    private static String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .map(element -> "\tat " + element + "\n")
                .collect(Collectors.joining("", thrown.getClass().getName() + "\n", ""));
    }
}
