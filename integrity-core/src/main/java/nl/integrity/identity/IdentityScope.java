package nl.integrity.identity;

import nl.integrity.reports.Reporter;

/** How much of who reported. */
public enum IdentityScope {
    NAME,
    NAME_AND_CONTACT;

    /** What of it is shown. */
    Reporter of(Reporter reporter) {
        return this == NAME ? new Reporter(reporter.name(), "") : reporter;
    }
}
