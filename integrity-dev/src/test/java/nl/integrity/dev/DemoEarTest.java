package nl.integrity.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoEarTest {
    private static final String DESCRIPTOR =
            """
            <application>
              <module>
                <ejb>integrity-core.jar</ejb>
              </module>
              <module>
                <web><web-uri>integrity-web.war</web-uri><context-root>/</context-root></web>
              </module>
            </application>
            """;

    @Test
    void the_demo_starts_after_the_core_and_before_the_pages() {
        assertThat(DemoEar.withDemo(DESCRIPTOR).replaceAll("\\s", ""))
                .contains("<module><ejb>integrity-core.jar</ejb></module>"
                        + "<module><ejb>integrity-demo.jar</ejb></module>"
                        + "<module><web>");
    }

    @Test
    void an_ear_without_the_core_is_refused() {
        assertThatThrownBy(() -> DemoEar.withDemo("<application/>")).isInstanceOf(StartFailed.class);
    }

    @Test
    void the_demo_is_added_to_a_copy_and_the_ear_itself_stays_as_it_was(@TempDir Path folder) throws IOException {
        Path ear = folder.resolve("integrity.ear");
        try (FileSystem zip = FileSystems.newFileSystem(ear, Map.of("create", "true"))) {
            Files.createDirectory(zip.getPath("META-INF"));
            Files.writeString(zip.getPath("META-INF/application.xml"), DESCRIPTOR);
        }
        byte[] before = Files.readAllBytes(ear);
        Path demoJar = Files.writeString(folder.resolve("integrity-demo.jar"), "demo");

        Path demoEar = DemoEar.make(ear, demoJar, folder.resolve("integrity-demo.ear"));

        assertThat(Files.readAllBytes(ear)).isEqualTo(before);
        try (FileSystem zip = FileSystems.newFileSystem(demoEar)) {
            assertThat(zip.getPath("integrity-demo.jar")).content().isEqualTo("demo");
            assertThat(zip.getPath("META-INF/application.xml")).content().contains("integrity-demo.jar");
        }
    }

    @Test
    void demo_content_that_was_not_built_is_named(@TempDir Path folder) {
        assertThatThrownBy(() -> DemoEar.make(folder, folder.resolve("integrity-demo.jar"), folder.resolve("demo.ear")))
                .isInstanceOf(StartFailed.class)
                .hasMessageContaining("integrity-demo.jar");
    }
}
