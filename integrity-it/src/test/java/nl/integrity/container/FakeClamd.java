package nl.integrity.container;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Speaks as clamd does, at the socket where the server of the tests looks for it, and finds whatever has EICAR in it. */
public final class FakeClamd implements AutoCloseable {
    private final ServerSocketChannel server;
    private final Path socket;
    private final AtomicInteger asked = new AtomicInteger();

    private FakeClamd(ServerSocketChannel server, Path socket) {
        this.server = server;
        this.socket = socket;
    }

    public static FakeClamd start() throws IOException {
        Path socket = Path.of(System.getenv("INTEGRITY_CLAMD"));
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        FakeClamd clamd = new FakeClamd(server, socket);
        Thread thread = new Thread(clamd::listen, "fake clamd");
        thread.setDaemon(true);
        thread.start();
        return clamd;
    }

    /** How many files it was handed. */
    public int asked() {
        return asked.get();
    }

    private void listen() {
        while (server.isOpen()) {
            try (SocketChannel line = server.accept()) {
                answer(new DataInputStream(Channels.newInputStream(line)), Channels.newOutputStream(line));
            } catch (IOException e) {
                // closed, or hung up on
            }
        }
    }

    private void answer(DataInputStream in, OutputStream out) throws IOException {
        in.readNBytes("zINSTREAM\0".length());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        asked.incrementAndGet();
        boolean found = content.toString(StandardCharsets.ISO_8859_1).contains("EICAR");
        out.write((found ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
    }
}
