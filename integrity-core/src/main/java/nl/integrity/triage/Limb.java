package nl.integrity.triage;

/** A part of the statutory test of what is a wrongdoing (art. 1 Wbk). */
public enum Limb {
    /** A breach of Union law, or a danger of one. */
    UNION_LAW,
    /** A breach of a statutory rule, or of a concrete internal rule based on one; or a danger of it. */
    STATUTORY_RULE,
    /** A danger to public health, to the safety of persons, to the environment, or to the public service through improper conduct. */
    DANGER,
    /** It touches more than personal interests. */
    MORE_THAN_PERSONAL,
    /** There is a pattern, or it is structural. */
    PATTERN,
    /** It is serious or extensive. */
    SERIOUS
}
