package nl.integrity.confidants;

/** What somebody has to show for what they learned. */
public enum CertificateKind {
    /** They were there. */
    TRAINING,
    /** Somebody else vouches for it; without one that counts a confidant is on the list of gaps. */
    CERTIFICATE
}
