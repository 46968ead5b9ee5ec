package nl.integrity.confidants;

/** In which language somebody can be spoken to. */
public enum SpokenLanguage {
    DUTCH,
    ENGLISH,
    FRISIAN,
    SIGN_LANGUAGE,
    PAPIAMENTO,
    GERMAN,
    FRENCH,
    SPANISH,
    POLISH,
    UKRAINIAN,
    TURKISH,
    ARABIC,
    PERSIAN,
    TIGRINYA
}
