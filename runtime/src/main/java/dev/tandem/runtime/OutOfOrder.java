package dev.tandem.runtime;

/** What to do about a pending migration that stands before one that is applied. */
public enum OutOfOrder {
    /** The database may not be what the file was written for. */
    REFUSE,
    /** Apply it now. */
    ALLOW
}
