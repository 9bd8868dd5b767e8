package dev.tandem.runtime;

/**
 * What to do about migrations that a newer version of this program has applied: rows of the ledger that Tandem wrote and no
 * entry of this journal explains. Rows of other tools are no reason to stop.
 */
public enum DatabaseAhead {
    /** End in TD522. */
    REFUSE,
    /** Tell it as a warning and go on. */
    WARN,
    /** Refuse on SQLite, where one program owns the file; warn on Postgres, where a rolling deploy restarts old programs. */
    BY_DATABASE
}
