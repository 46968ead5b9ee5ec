package nl.integrity.access;

/** Somebody was let in to something. */
public record Admission<D extends Dossier>(Caller caller, D dossier) {}
