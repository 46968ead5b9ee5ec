package nl.integrity.notifications;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.integrity.shared.Setting;

/** Empties the outbox, on every server. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class DeliveryTimer {
    @Inject
    Delivery delivery;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void deliver() {
        if (!Setting.MAIL_PAUSED.value().orElse("false").equals("true")) {
            delivery.deliver(clock.instant());
        }
    }
}
