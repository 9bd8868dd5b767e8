package dev.tandem.diff;

import dev.tandem.change.Pair;
import dev.tandem.change.TableChange;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what differs between two columns of one name, one change a property. */
final class ColumnDiff {

    private ColumnDiff() {}

    /**
     * The changes of a column.
     *
     * @param backfill what the user wants rows without a value to get; where nothing was said, it is the default
     */
    static List<TableChange> of(Pair<ColumnSchema> columns, Optional<String> backfill) {
        List<TableChange> changes = new ArrayList<>();
        if (columns.map(ColumnSchema::type).changed()) {
            changes.add(new TableChange.AlterColumnType(columns));
        }
        if (columns.map(ColumnSchema::collation).changed()) {
            changes.add(new TableChange.AlterColumnCollation(columns));
        }
        if (columns.map(ColumnSchema::generated).changed()) {
            changes.add(new TableChange.AlterColumnGeneration(columns));
        }
        if (columns.map(ColumnSchema::numbering).changed()) {
            changes.add(new TableChange.AlterColumnNumbering(columns));
        }
        if (columns.map(ColumnSchema::defaultValue).changed()) {
            changes.add(new TableChange.AlterColumnDefault(columns));
        }
        if (columns.map(ColumnSchema::notNull).changed()) {
            changes.add(new TableChange.AlterColumnNullability(columns, required(columns.to(), backfill)));
        }
        return changes;
    }

    private static Optional<String> required(ColumnSchema column, Optional<String> backfill) {
        return column.notNull() ? backfill.or(() -> column.defaultValue().map(DefaultValue::sql)) : Optional.empty();
    }
}
