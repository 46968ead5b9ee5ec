package nl.integrity.container;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The delivered EAR with one more web application in it: all tests of the container, so that one deployment serves them all. */
final class TestArchive {
    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String MODULE_END = "</module>";

    private TestArchive() {}

    static EnterpriseArchive make() {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("integrity.it.ear")));
        String descriptor = read(ear);
        int end = descriptor.lastIndexOf(MODULE_END) + MODULE_END.length();
        ear.delete(DESCRIPTOR);
        ear.setApplicationXML(new StringAsset(descriptor.substring(0, end)
                + "<module><web><web-uri>integrity-test.war</web-uri><context-root>/integrity-test</context-root></web></module>"
                + descriptor.substring(end)));
        return ear.addAsModule(Testable.archiveToTest(tests()));
    }

    private static WebArchive tests() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "integrity-test.war")
                .setManifest(
                        new StringAsset(
                                "Manifest-Version: 1.0\nDependencies: org.wildfly.security.elytron-base, org.postgresql, org.eclipse.angus.mail\n"))
                .addAsWebInfResource(
                        new StringAsset(
                                "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>"),
                        "beans.xml")
                .setWebXML(
                        new StringAsset(
                                "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\"><login-config><auth-method>OIDC</auth-method></login-config></web-app>"))
                // every web application of the EAR must use OIDC; this one never asks for a login
                .addAsWebInfResource(
                        new StringAsset(
                                "{\"provider-url\":\"http://localhost:1/none\",\"client-id\":\"it\",\"bearer-only\":true}"),
                        "oidc.json")
                .addAsLibraries(
                        home(Assertions.class).toFile(), home(GreenMail.class).toFile());
        Path compiled = home(TestArchive.class);
        try (Stream<Path> files = Files.walk(compiled)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.startsWith(compiled.resolve("nl/integrity/journeys")))
                    .forEach(file -> war.addAsResource(
                            file.toFile(), compiled.relativize(file).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return war;
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(EnterpriseArchive ear) {
        try (InputStream in = ear.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
