package dev.tandem.rename;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.TableSchema;

/** Something is gone and something like it is new: is it the same thing under another name? */
public sealed interface RenameQuestion {

    /** What answers with yes: {@code --rename users=members}. */
    String flag();

    /** {@code table users is gone and table members is new}. */
    String describe();

    record OfTable(TableSchema gone, TableSchema added) implements RenameQuestion {
        @Override
        public String flag() {
            return "--rename %s=%s".formatted(gone.name(), added.name());
        }

        @Override
        public String describe() {
            return "table %s is gone and table %s, much like it, is new".formatted(gone.name(), added.name());
        }
    }

    /**
     * A column.
     *
     * @param table under its new name
     */
    record OfColumn(QualifiedName table, ColumnSchema gone, ColumnSchema added) implements RenameQuestion {
        @Override
        public String flag() {
            return "--rename %s.%s=%s".formatted(table, gone.name(), added.name());
        }

        @Override
        public String describe() {
            return "column %s.%s is gone and %s, also %s, is new"
                    .formatted(table, gone.name(), added.name(), added.type());
        }
    }
}
