package dev.tandem.runtime;

/**
 * What to do about a pending migration that stands before one that is applied. It comes from a branch that was merged late;
 * nothing that the journal lists is ever skipped in silence.
 */
public enum OutOfOrder {
    /** End in TD521: the database may not be what the file was written for. */
    REFUSE,
    /** Apply it now, after the ones that were written later. */
    ALLOW
}
