package nl.integrity.container;

import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jspecify.annotations.Nullable;

/** Makes Arquillian deploy for the first class only: the archive is the same for all, and the server is thrown away in the end. */
public final class DeployedOnce implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Deployments.class);
    }

    /** Stands in front of Arquillian's own deploying and undeploying. */
    public static final class Deployments {
        @Inject
        @DeploymentScoped
        InstanceProducer<DeploymentDescription> description;

        @Inject
        @DeploymentScoped
        InstanceProducer<Deployment> deployment;

        @Inject
        @DeploymentScoped
        InstanceProducer<ProtocolMetaData> protocol;

        private @Nullable ProtocolMetaData address;

        @SuppressWarnings("NullAway") // Arquillian fills the fields
        Deployments() {}

        /** Behind the observer that opens the scope of a deployment. */
        public void once(@Observes(precedence = -100) EventContext<DeployDeployment> event) throws DeploymentException {
            if (address == null) {
                event.proceed();
                address = protocol.get();
                return;
            }
            Deployment again = event.getEvent().getDeployment();
            description.set(again.getDescription());
            deployment.set(again);
            protocol.set(address);
            again.deployed();
        }

        /** The server stops with the last test, and the application with it. */
        @SuppressWarnings("UnusedVariable") // to observe it and not to proceed is all
        public void never(@Observes EventContext<UnDeployDeployment> event) {}
    }
}
