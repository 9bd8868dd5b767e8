package dev.tandem.schema;

/** Where a key column gets its numbers from when an insert gives none. */
public sealed interface Numbering {

    /** SQLite's {@code AUTOINCREMENT}: a number is never used again, not even after its row was deleted. */
    record AutoIncrement() implements Numbering {}

    /**
     * Postgres' {@code GENERATED … AS IDENTITY}.
     *
     * @param sequence the name of the sequence behind it
     */
    record Identity(Kind kind, QualifiedName sequence, SequenceOptions options) implements Numbering {

        /** Whether an insert may bring a number of its own. */
        public enum Kind {
            ALWAYS,
            BY_DEFAULT
        }

        public Identity withSequence(QualifiedName newSequence) {
            return new Identity(kind, newSequence, options);
        }
    }
}
