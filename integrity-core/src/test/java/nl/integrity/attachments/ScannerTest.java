package nl.integrity.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What is said to clamd, and what is made of its answers. */
class ScannerTest {
    private static final byte[] CONTENT = new byte[200_000];

    static {
        Arrays.fill(CONTENT, (byte) 'x');
    }

    @Test
    void a_file_goes_over_in_pieces_and_the_verdict_comes_back() throws Exception {
        assertThat(verdictOn("stream: OK\0")).isEqualTo(ScanState.CLEAN);
        assertThat(verdictOn("stream: Eicar-Signature FOUND\0")).isEqualTo(ScanState.INFECTED);
    }

    @Test
    void whatever_else_clamd_says_is_no_verdict() {
        for (String answer :
                new String[] {"INSTREAM size limit exceeded. ERROR\0", "stream: lstat() failed ERROR\0", ""}) {
            assertThatThrownBy(() -> verdictOn(answer)).as(answer).isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_clamd_that_is_not_there_gives_no_verdict() throws IOException {
        int port;
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }
        for (String address : new String[] {"127.0.0.1:" + port, "/nowhere/clamd.sock", "nonsense"}) {
            assertThatThrownBy(() -> at(address).scan(new ByteArrayInputStream(CONTENT)))
                    .as(address)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void the_real_clamd_finds_the_test_virus() throws IOException {
        String address = System.getenv("INTEGRITY_TEST_CLAMD");
        assumeTrue(
                address != null,
                "NOT TESTED against a real clamd: set INTEGRITY_TEST_CLAMD to host:port or the path of its socket");
        // in two halves, or else this very file is taken for it
        String eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
        assertThat(at(String.valueOf(address))
                        .scan(new ByteArrayInputStream(eicar.getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(ScanState.INFECTED);
        assertThat(at(String.valueOf(address)).scan(new ByteArrayInputStream(CONTENT)))
                .isEqualTo(ScanState.CLEAN);
    }

    private static ScanState verdictOn(String answer) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> heard = CompletableFuture.supplyAsync(() -> listen(server, answer));
            ScanState verdict = at("127.0.0.1:" + server.getLocalPort()).scan(new ByteArrayInputStream(CONTENT));
            assertThat(heard.get()).isEqualTo(CONTENT);
            return verdict;
        }
    }

    /** As clamd does: its command, pieces with their lengths before them, a length of nothing. */
    private static byte[] listen(ServerSocket server, String answer) {
        try (Socket line = server.accept();
                DataInputStream in = new DataInputStream(line.getInputStream())) {
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
            }
            line.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return content.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scanner at(String address) {
        return new Scanner() {
            @Override
            Optional<String> address() {
                return Optional.of(address);
            }
        };
    }
}
