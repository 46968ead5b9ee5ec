package nl.integrity.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.integrity.shared.Setting;

/** Has clamd look for malware, when there is one: over TCP or a socket of the machine, by its INSTREAM command. */
@ApplicationScoped
class Scanner {
    private static final int CUP = 1 << 16;
    private static final int LONGEST_ANSWER = 1 << 12;
    private static final int MINUTES = 5;

    /** Whether one is configured. */
    boolean isThere() {
        return address().isPresent();
    }

    Optional<String> address() {
        return Setting.CLAMD.value();
    }

    /**
     * @return {@link ScanState#CLEAN} or {@link ScanState#INFECTED}
     * @throws IOException when it cannot be reached, or gives no verdict
     */
    ScanState scan(InputStream content) throws IOException {
        String address = address().orElseThrow(() -> new IOException("no clamd is configured"));
        try (SocketChannel line = open(address)) {
            // closing it is what ends a line that hangs
            CompletableFuture.delayedExecutor(MINUTES, TimeUnit.MINUTES).execute(() -> hangUp(line));
            line.connect(socket(address));
            send(content, Channels.newOutputStream(line));
            return verdict(answer(Channels.newInputStream(line)));
        }
    }

    private static void send(InputStream content, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] cup = new byte[CUP];
        for (int got = content.read(cup); got >= 0; got = content.read(cup)) {
            if (got > 0) {
                out.writeInt(got);
                out.write(cup, 0, got);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream from) throws IOException {
        StringBuilder answer = new StringBuilder();
        for (int octet = from.read(); octet > 0 && answer.length() < LONGEST_ANSWER; octet = from.read()) {
            answer.append((char) octet);
        }
        return answer.toString();
    }

    /** {@code stream: OK}, or {@code stream: Eicar-Signature FOUND}; anything else is no verdict. */
    private static ScanState verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return ScanState.CLEAN;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return ScanState.INFECTED;
        }
        throw new IOException("clamd gave no verdict");
    }

    private static SocketChannel open(String address) throws IOException {
        return isPath(address) ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
    }

    private static SocketAddress socket(String address) throws IOException {
        if (isPath(address)) {
            return UnixDomainSocketAddress.of(address);
        }
        int colon = address.lastIndexOf(':');
        try {
            return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException("INTEGRITY_CLAMD is neither host:port nor a path", e);
        }
    }

    private static boolean isPath(String address) {
        return address.startsWith("/");
    }

    private static void hangUp(SocketChannel line) {
        try {
            line.close();
        } catch (IOException e) {
            // then it is closed already
        }
    }
}
