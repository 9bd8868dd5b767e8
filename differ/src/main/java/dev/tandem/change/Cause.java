package dev.tandem.change;

import dev.tandem.schema.QualifiedName;

/** The one change that a statement is there for. */
public sealed interface Cause {

    String describe();

    record Whole(Change change) implements Cause {
        @Override
        public String describe() {
            return change.describe();
        }
    }

    /** A change inside a table, which alone does not say which table. */
    record Inside(QualifiedName table, TableChange change) implements Cause {
        @Override
        public String describe() {
            return table + ": " + change.describe();
        }
    }
}
