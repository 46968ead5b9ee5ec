package nl.integrity.cases;

/** What a case can ask of those who handle it, beside the clocks of the law. */
public enum TaskKind {
    /** The reporter wants to talk in person: make an appointment. */
    MEETING,
    /** Somebody told something, or corrected what was written of it: put the record before them. */
    RECORD,
    /** The reporter suffers for the report, or is treated badly: get in touch. */
    DETRIMENT,
    /** The reporter wants help: get in touch. */
    HELP,
    /** The reporter took the report back: decide whether to go on, and say so. */
    WITHDRAWAL,
    /** Whoever saw to the case is gone: see where it stands, and keep it or hand it on. */
    TAKEN_OVER,
    /** Two are appointed to assess it: answer every question of the triage. */
    ASSESS,
    /** By then there is to be an answer from whoever has the case now. */
    ROUTE,
    /** It waits for a criminal investigation: see whether it still must. */
    WAIT,
    /** Somebody it is about is to be told of it, or how it ended, or it is to be weighed again why not. */
    TELL,
    /** Those it is about can react to what was found in draft. */
    HEAR,
    /** There is an opinion: put the advice before whoever decides on it. */
    ADVISE,
    /** The advice lies before whoever decides on it. */
    DECIDE,
    /** See whether what was decided was done. */
    FOLLOW_UP;

    /** Whether it is about what the reporter asked or told, and so is theirs to see. */
    public boolean isTheReporters() {
        return compareTo(WITHDRAWAL) <= 0;
    }

    /** Whether somebody says that it was done; the rest is done by doing it, and by nothing else. */
    public boolean isDoneBySaying() {
        return switch (this) {
            case ASSESS, WAIT, TELL, HEAR, ADVISE, DECIDE -> false;
            case MEETING, RECORD, DETRIMENT, HELP, WITHDRAWAL, TAKEN_OVER, ROUTE, FOLLOW_UP -> true;
        };
    }

    /** Whether it tells how the reporter is doing, which is not for a confidant who reads along. */
    boolean isPersonal() {
        return this == DETRIMENT || this == HELP;
    }
}
