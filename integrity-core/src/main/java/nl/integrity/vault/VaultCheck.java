package nl.integrity.vault;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Does the master key open this database? Better asked at the start than by the first reporter. */
@Singleton
@Startup
@DependsOn("Migrations")
public class VaultCheck {
    @Inject
    KeyedHash hash;

    /** @throws IllegalStateException when it does not; the server then has no application */
    @PostConstruct
    void open() {
        hash.of("check", "", 1);
    }
}
