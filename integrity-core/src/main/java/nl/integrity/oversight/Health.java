package nl.integrity.oversight;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.integrity.access.OpenToAll;
import nl.integrity.shared.Migrations;

/** Can this server take a report in? */
@Stateless
@PermitAll
public class Health {
    @Inject
    HealthStore store;

    @EJB
    Migrations migrations;

    /** Whether the database answers. */
    @OpenToAll(because = "it tells whether the server works, and nothing of what is in it")
    public boolean databaseAnswers() {
        return store.answers();
    }

    /** The version that the migrations brought the database to, such as {@code 2}. */
    @OpenToAll(because = "it tells whether the server works, and nothing of what is in it")
    public String databaseVersion() {
        return migrations.version();
    }
}
