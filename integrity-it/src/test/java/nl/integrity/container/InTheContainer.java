package nl.integrity.container;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that runs inside the server, beside the application as it is delivered. */
@ExtendWith(ArquillianExtension.class)
public abstract class InTheContainer {
    @BeforeEach
    void nobody_sits_in_the_committee_yet() {
        Seats.empty();
    }

    @Deployment
    public static Archive<?> application() {
        return TestArchive.make();
    }
}
