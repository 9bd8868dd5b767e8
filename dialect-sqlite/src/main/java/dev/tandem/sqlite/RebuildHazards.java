package dev.tandem.sqlite;

import dev.tandem.change.Change.AlterTable;
import dev.tandem.change.TableChange;
import dev.tandem.plan.DataHazard;
import dev.tandem.plan.DataHazards;
import dev.tandem.plan.Hazard;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a rebuild does to the file and to the rows that it copies. */
final class RebuildHazards {

    private RebuildHazards() {}

    static List<Hazard> of(AlterTable alter) {
        List<Hazard> hazards = new ArrayList<>();
        String table = alter.tables().to().name().toString();
        hazards.add(
                new Hazard(SqliteHazard.REBUILD, table, "make sure that the disk has room for the table twice more"));
        if (Rowid.exists(alter.tables().from()) && !RowCopy.keepsRowids(alter)) {
            hazards.add(new Hazard(SqliteHazard.ROWIDS_CHANGE, table, "rebuild full-text indexes that refer to them"));
        }
        hazards.addAll(NumberLikeTexts.in(alter));
        new LossyCasts(alter).hazards().forEach(hazards::add);
        alter.changes().stream().flatMap(change -> of(alter, change)).forEach(hazards::add);
        return hazards;
    }

    private static Stream<Hazard> of(AlterTable alter, TableChange change) {
        String table = alter.tables().to().name().toString();
        if (change instanceof TableChange.AlterTableOptions options && becomesStrict(options)) {
            return Stream.of(new Hazard(
                    SqliteHazard.STRICT_ON_DATA, table, "look with typeof(…) for values of another type first"));
        }
        if (change instanceof TableChange.AlterColumnNumbering numbering
                && numbering.columns().to().numbering().isEmpty()) {
            return Stream.of(new Hazard(
                    SqliteHazard.NUMBERS_USED_AGAIN,
                    table + "." + numbering.columns().to().name(),
                    "keep autoIncrement() if anything outside the database remembers them"));
        }
        if (change instanceof TableChange.AlterColumnCollation collation
                && isUnique(alter.tables().to(), collation.columns().to())) {
            return Stream.of(new Hazard(
                    DataHazard.UNIQUE_ON_DATA,
                    table + "." + collation.columns().to().name(),
                    "look first for values that are the same under the new collation"));
        }
        // An index has a statement of its own that warns of it.
        return change instanceof TableChange.CreateIndex ? Stream.empty() : DataHazards.of(alter, change).stream();
    }

    private static boolean isUnique(TableSchema table, ColumnSchema column) {
        Stream<List<String>> keys = Stream.concat(
                table.primaryKey().map(PrimaryKey::columns).stream(),
                table.uniques().stream().map(UniqueConstraint::columns));
        boolean indexed = table.indexes().stream()
                .filter(IndexSchema::unique)
                .flatMap(index -> index.parts().stream())
                .anyMatch(part ->
                        part instanceof IndexPart.OfColumn of && of.column().equals(column.name()));
        return indexed || keys.anyMatch(columns -> columns.contains(column.name()));
    }

    private static boolean becomesStrict(TableChange.AlterTableOptions change) {
        return change.options().to().contains(TableOption.STRICT)
                && !change.options().from().contains(TableOption.STRICT);
    }
}
