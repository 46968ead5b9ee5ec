package nl.integrity.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import nl.integrity.cases.UndoWindow;

/** The window as it is set, but for what the demo tells of the past: that was delivered long ago. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class DemoWindow extends UndoWindow {
    @Override
    public Duration length() {
        return DemoTime.isPast() ? Duration.ZERO : super.length();
    }
}
