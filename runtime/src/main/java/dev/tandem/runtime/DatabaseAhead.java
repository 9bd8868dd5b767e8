package dev.tandem.runtime;

/** What to do about migrations that a newer version of this program has applied. */
public enum DatabaseAhead {
    REFUSE,
    WARN,
    /** Refuse on SQLite, where one program owns the file; warn on Postgres, where a rolling deploy restarts old programs. */
    BY_DATABASE
}
