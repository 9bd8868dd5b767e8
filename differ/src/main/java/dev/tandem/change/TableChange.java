package dev.tandem.change;

import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.RowSecurity;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.UniqueConstraint;
import java.util.Optional;
import java.util.Set;

/** A change inside one table. Each alters one property; what is altered in a column is told by the pair of columns. */
public sealed interface TableChange {

    /** {@code add column age}, for a listing. */
    String describe();

    /** The SQL of what existing rows get by it. */
    default Optional<String> backfill() {
        return Optional.empty();
    }

    /**
     * A new column.
     *
     * @param backfill the SQL of what existing rows get, where that is not the default
     */
    record AddColumn(ColumnSchema column, Optional<String> backfill) implements TableChange {
        @Override
        public String describe() {
            return "add column " + column.name();
        }
    }

    record DropColumn(ColumnSchema column) implements TableChange {
        @Override
        public String describe() {
            return "drop column " + column.name();
        }
    }

    /** One property of a column that stays. */
    sealed interface AlterColumn extends TableChange {
        Pair<ColumnSchema> columns();
    }

    record AlterColumnType(Pair<ColumnSchema> columns) implements AlterColumn {
        @Override
        public String describe() {
            return "change type of column %s from %s to %s"
                    .formatted(
                            columns.to().name(),
                            columns.from().type(),
                            columns.to().type());
        }
    }

    /**
     * A column that becomes required, or ceases to be.
     *
     * @param backfill the SQL of what rows without a value get
     */
    record AlterColumnNullability(Pair<ColumnSchema> columns, Optional<String> backfill) implements AlterColumn {
        @Override
        public String describe() {
            return "make column %s %s"
                    .formatted(columns.to().name(), columns.to().notNull() ? "required" : "optional");
        }
    }

    record AlterColumnDefault(Pair<ColumnSchema> columns) implements AlterColumn {
        @Override
        public String describe() {
            return "change default of column " + columns.to().name();
        }
    }

    /** A column becomes generated, ceases to be, or computes something else. */
    record AlterColumnGeneration(Pair<ColumnSchema> columns) implements AlterColumn {
        @Override
        public String describe() {
            return "change what column %s computes".formatted(columns.to().name());
        }
    }

    record AlterColumnNumbering(Pair<ColumnSchema> columns) implements AlterColumn {
        @Override
        public String describe() {
            return "change how column %s is numbered".formatted(columns.to().name());
        }
    }

    record AlterColumnCollation(Pair<ColumnSchema> columns) implements AlterColumn {
        @Override
        public String describe() {
            return "change collation of column " + columns.to().name();
        }
    }

    record AddPrimaryKey(PrimaryKey key) implements TableChange {
        @Override
        public String describe() {
            return "add primary key (%s)".formatted(String.join(", ", key.columns()));
        }
    }

    record DropPrimaryKey(PrimaryKey key) implements TableChange {
        @Override
        public String describe() {
            return "drop primary key (%s)".formatted(String.join(", ", key.columns()));
        }
    }

    /** The same columns under another constraint name. */
    record RenamePrimaryKey(Pair<PrimaryKey> keys) implements TableChange {
        @Override
        public String describe() {
            return "rename primary key";
        }
    }

    record AddForeignKey(ForeignKey key) implements TableChange {
        @Override
        public String describe() {
            return "add foreign key " + key.name();
        }
    }

    record DropForeignKey(ForeignKey key) implements TableChange {
        @Override
        public String describe() {
            return "drop foreign key " + key.name();
        }
    }

    record RenameForeignKey(Pair<ForeignKey> keys) implements TableChange {
        @Override
        public String describe() {
            return "rename foreign key %s to %s"
                    .formatted(keys.from().name(), keys.to().name());
        }
    }

    record AddUnique(UniqueConstraint unique) implements TableChange {
        @Override
        public String describe() {
            return "add unique " + unique.name();
        }
    }

    record DropUnique(UniqueConstraint unique) implements TableChange {
        @Override
        public String describe() {
            return "drop unique " + unique.name();
        }
    }

    record RenameUnique(Pair<UniqueConstraint> uniques) implements TableChange {
        @Override
        public String describe() {
            return "rename unique %s to %s"
                    .formatted(uniques.from().name(), uniques.to().name());
        }
    }

    record AddCheck(CheckConstraint check) implements TableChange {
        @Override
        public String describe() {
            return "add check " + check.name();
        }
    }

    record DropCheck(CheckConstraint check) implements TableChange {
        @Override
        public String describe() {
            return "drop check " + check.name();
        }
    }

    record RenameCheck(Pair<CheckConstraint> checks) implements TableChange {
        @Override
        public String describe() {
            return "rename check %s to %s"
                    .formatted(checks.from().name(), checks.to().name());
        }
    }

    record CreateIndex(IndexSchema index) implements TableChange {
        @Override
        public String describe() {
            return "create index " + index.name();
        }
    }

    record DropIndex(IndexSchema index) implements TableChange {
        @Override
        public String describe() {
            return "drop index " + index.name();
        }
    }

    record RenameIndex(Pair<IndexSchema> indexes) implements TableChange {
        @Override
        public String describe() {
            return "rename index %s to %s"
                    .formatted(indexes.from().name(), indexes.to().name());
        }
    }

    record AlterTableOptions(Pair<Set<TableOption>> options) implements TableChange {
        @Override
        public String describe() {
            return "change the table's options";
        }
    }

    /** Who may see which rows of the table. */
    record AlterRowSecurity(Pair<RowSecurity> securities) implements TableChange {
        @Override
        public String describe() {
            return "change the table's policies";
        }
    }
}
