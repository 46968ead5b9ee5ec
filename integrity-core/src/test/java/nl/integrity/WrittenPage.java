package nl.integrity;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page under {@code docs/} that a test writes from the code, for people to read and to see change in a review. */
public final class WrittenPage {
    private WrittenPage() {}

    /** Passes when the page says this already; else writes it so and fails, for somebody to look at the difference. */
    public static void says(String name, String text) throws IOException {
        Path page = repository().resolve("docs").resolve(name);
        if (!Files.exists(page) || !Files.readString(page).equals(text)) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, text);
            fail(
                    "docs/%s did not say what the code does. It was written anew: look at its diff, and commit it when that is"
                            + " what you meant.",
                    name);
        }
    }

    private static Path repository() {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (!Files.exists(folder.resolve("integrity-core/pom.xml"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("run this test within the repository");
            }
        }
        return folder;
    }
}
