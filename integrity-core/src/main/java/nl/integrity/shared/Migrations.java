package nl.integrity.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Before anything else: are the settings fit for this server, and is the database what this version expects? */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
    @Resource(lookup = "java:jboss/datasources/IntegrityOwnerDS")
    DataSource owner;

    private String version = "";

    /** @throws IllegalStateException when a secret is missing or made for development; the server then has no application */
    @PostConstruct
    void bringUpToDate() {
        Setting.check();
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", Setting.DB_USER.value().orElse("integrity_app")))
                .load();
        flyway.migrate();
        version = String.valueOf(flyway.info().current().getVersion());
    }

    /** What the database was brought to at the start, such as {@code 2}. */
    @Lock(LockType.READ)
    public String version() {
        return version;
    }
}
