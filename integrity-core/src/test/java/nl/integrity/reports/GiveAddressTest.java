package nl.integrity.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.integrity.access.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One mailbox, and nothing that a mail server could take for more. */
class GiveAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"jo@post.example", " jo@post.example ", "j.o+x@a-b.post.example", "J_O'x@post.example"})
    void a_mailbox_is_taken(String address) {
        assertThat(fits(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo",
                "jo@",
                "@post.example",
                "jo@post",
                "jo@localhost",
                "jo@127.0.0.1",
                "jo@@post.example",
                "jo.@post.example",
                "jo@-post.example",
                "Jo <jo@post.example>",
                "jo@post.example,al@post.example",
                "jo@post.example\nBcc: al@post.example",
                "jo@post.example\r\nDATA",
                "\"jo al\"@post.example",
                "jo@post.example>"
            })
    void anything_else_is_not(String address) {
        assertThat(fits(address)).isFalse();
    }

    private static boolean fits(String address) {
        GiveAddress command = new GiveAddress(
                new ReceiptCode("0000-0000-0000-0000-0000-0000"), address, "nl", Source.of("192.0.2.1"));
        try {
            var rule = GiveAddress.class
                    .getDeclaredField("address")
                    .getAnnotation(jakarta.validation.constraints.Pattern.class);
            return Pattern.matches(rule.regexp(), command.address());
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }
}
