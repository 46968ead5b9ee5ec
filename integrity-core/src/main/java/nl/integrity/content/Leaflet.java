package nl.integrity.content;

/** A public page on which the ministry tells what the law wants told. */
public enum Leaflet {
    PROCEDURE,
    PROTECTION,
    EXTERNAL,
    PRIVACY,
    ACCESSIBILITY
}
