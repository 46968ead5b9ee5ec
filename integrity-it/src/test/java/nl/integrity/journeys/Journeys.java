package nl.integrity.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Sets the stage before the first journey; after each, sees that every page was examined and nothing went wrong in the browser. */
final class Journeys implements ParameterResolver, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(Journeys.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Visitors resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(OURS)
                .getOrComputeIfAbsent(Visitors.class, key -> new Visitors(stage(test)), Visitors.class);
    }

    private static Stage stage(ExtensionContext test) {
        return test.getRoot().getStore(OURS).getOrComputeIfAbsent(Stage.class, key -> open(), Stage.class);
    }

    private static Stage open() {
        try {
            return Stage.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visitors visitors = test.getStore(OURS).remove(Visitors.class, Visitors.class);
        if (visitors != null) {
            visitors.leave(test.getDisplayName(), test.getExecutionException().isPresent());
        }
    }
}
