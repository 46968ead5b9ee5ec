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

    /** What is tried in vain again and again stands in the audit trail each time, also of a test that looks at the whole of it. */
    @BeforeEach
    void files_that_other_tests_left_are_let_be() {
        Database.change("update attachment set work_after = now() + interval '1 day'"
                + " where work_after < now() + interval '12 hours'");
    }

    @Deployment
    public static Archive<?> application() {
        return TestArchive.make();
    }
}
