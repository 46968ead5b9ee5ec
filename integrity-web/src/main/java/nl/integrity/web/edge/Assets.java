package nl.integrity.web.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of style sheets and scripts: each carries a mark of its content, so that browsers may keep it for ever. */
@Named
@ApplicationScoped
public class Assets {
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    @Inject
    ServletContext application;

    public String at(String name) {
        return addresses.computeIfAbsent("/assets/" + name, path -> path + "?v=" + mark(path));
    }

    private String mark(String path) {
        try (InputStream content = application.getResourceAsStream(path)) {
            if (content == null) {
                throw new IllegalArgumentException("No such asset: " + path);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
