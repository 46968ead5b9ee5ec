package nl.integrity.dev;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The application with the believable ministry inside; the EAR that goes to production never has it. */
public final class DemoEar {
    private static final String CORE = "<ejb>integrity-core.jar</ejb>";
    private static final String MODULE_END = "</module>";

    private DemoEar() {}

    /** Makes it out of the plain EAR. */
    public static Path make(Path ear, Path demoJar, Path target) throws IOException {
        if (!Files.exists(demoJar)) {
            throw new StartFailed("The demo content is missing, so build first: " + demoJar);
        }
        Path draft = target.resolveSibling(target.getFileName() + ".new");
        Files.copy(ear, draft, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem inside = FileSystems.newFileSystem(draft)) {
            Files.copy(demoJar, inside.getPath("integrity-demo.jar"), StandardCopyOption.REPLACE_EXISTING);
            Path descriptor = inside.getPath("META-INF/application.xml");
            Files.writeString(descriptor, withDemo(Files.readString(descriptor)));
        }
        return Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    // right behind the core: modules start in order, and the public pages come last
    static String withDemo(String applicationXml) {
        int core = applicationXml.indexOf(CORE);
        int end = applicationXml.indexOf(MODULE_END, core);
        if (core < 0 || end < 0) {
            throw new StartFailed("The EAR has no module integrity-core.jar, so it cannot be given the demo content.");
        }
        int here = end + MODULE_END.length();
        return applicationXml.substring(0, here)
                + "\n  <module>\n    <ejb>integrity-demo.jar</ejb>\n  </module>"
                + applicationXml.substring(here);
    }
}
