package dev.tandem.schema;

/** When a constraint is looked at: after each statement, or at the end of the transaction. */
public enum Deferral {
    NOT_DEFERRABLE,
    INITIALLY_IMMEDIATE,
    INITIALLY_DEFERRED
}
