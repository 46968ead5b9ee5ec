package nl.integrity.web.confidants;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import nl.integrity.confidants.CertificateKind;
import nl.integrity.confidants.ConfidantAdministration;
import nl.integrity.confidants.RegisterCertificate;
import nl.integrity.web.edge.Checks;
import nl.integrity.web.edge.Links;
import org.jspecify.annotations.Nullable;

/** Backs {@code desk/confidant-certificate.xhtml}. */
@Named
@RequestScoped
public class CertificatePage {
    @EJB
    ConfidantAdministration administration;

    @Inject
    AppointmentPage appointment;

    @Inject
    Checks checks;

    @Inject
    Links links;

    private @Nullable CertificateKind kind;
    private String name = "";
    private @Nullable LocalDate obtainedOn;
    private @Nullable LocalDate expiresOn;

    public void save() {
        RegisterCertificate command =
                new RegisterCertificate(appointment.getState().id(), kind, name, obtainedOn, expiresOn);
        if (checks.pass(command)) {
            administration.certify(command);
            links.go(appointment.address("certified"));
        }
    }

    public CertificateKind[] getKinds() {
        return CertificateKind.values();
    }

    public @Nullable CertificateKind getKind() {
        return kind;
    }

    public void setKind(@Nullable CertificateKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable LocalDate getObtainedOn() {
        return obtainedOn;
    }

    public void setObtainedOn(@Nullable LocalDate obtainedOn) {
        this.obtainedOn = obtainedOn;
    }

    public @Nullable LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(@Nullable LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
