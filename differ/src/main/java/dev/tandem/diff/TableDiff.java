package dev.tandem.diff;

import dev.tandem.change.Pair;
import dev.tandem.change.TableChange;
import dev.tandem.resolve.Hints;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what differs inside one table: what goes first, then what changes, then what comes. */
final class TableDiff {

    private TableDiff() {}

    static List<TableChange> of(Pair<TableSchema> tables, Hints hints) {
        var foreignKeys = ConstraintDiff.of(tables.map(TableSchema::foreignKeys), ForeignKey::renamed);
        var checks = ConstraintDiff.of(tables.map(TableSchema::checks), CheckConstraint::renamed);
        var uniques = ConstraintDiff.of(tables.map(TableSchema::uniques), UniqueConstraint::renamed);
        var indexes = ConstraintDiff.of(tables.map(TableSchema::indexes), IndexSchema::renamed);
        var columns = NamedDiff.of(tables.map(TableSchema::columns));

        List<TableChange> changes = new ArrayList<>();
        foreignKeys.dropped().forEach(key -> changes.add(new TableChange.DropForeignKey(key)));
        checks.dropped().forEach(check -> changes.add(new TableChange.DropCheck(check)));
        indexes.dropped().forEach(index -> changes.add(new TableChange.DropIndex(index)));
        uniques.dropped().forEach(unique -> changes.add(new TableChange.DropUnique(unique)));
        droppedPrimaryKey(tables).ifPresent(key -> changes.add(new TableChange.DropPrimaryKey(key)));
        columns.dropped().forEach(column -> changes.add(new TableChange.DropColumn(column)));

        columns.kept().forEach(pair -> changes.addAll(ColumnDiff.of(pair, backfill(tables, pair.to(), hints))));
        options(tables).ifPresent(changes::add);
        renamedPrimaryKey(tables).ifPresent(keys -> changes.add(new TableChange.RenamePrimaryKey(keys)));
        uniques.renamed().forEach(pair -> changes.add(new TableChange.RenameUnique(pair)));
        checks.renamed().forEach(pair -> changes.add(new TableChange.RenameCheck(pair)));
        foreignKeys.renamed().forEach(pair -> changes.add(new TableChange.RenameForeignKey(pair)));
        indexes.renamed().forEach(pair -> changes.add(new TableChange.RenameIndex(pair)));

        columns.added()
                .forEach(column -> changes.add(new TableChange.AddColumn(column, backfill(tables, column, hints))));
        addedPrimaryKey(tables).ifPresent(key -> changes.add(new TableChange.AddPrimaryKey(key)));
        uniques.added().forEach(unique -> changes.add(new TableChange.AddUnique(unique)));
        indexes.added().forEach(index -> changes.add(new TableChange.CreateIndex(index)));
        security(tables).ifPresent(changes::add);
        checks.added().forEach(check -> changes.add(new TableChange.AddCheck(check)));
        foreignKeys.added().forEach(key -> changes.add(new TableChange.AddForeignKey(key)));
        return changes;
    }

    private static Optional<String> backfill(Pair<TableSchema> tables, ColumnSchema column, Hints hints) {
        return hints.backfill(tables.to().name(), column.name());
    }

    private static Optional<TableChange> options(Pair<TableSchema> tables) {
        return Optional.of(tables.map(TableSchema::options))
                .filter(Pair::changed)
                .map(TableChange.AlterTableOptions::new);
    }

    private static Optional<TableChange> security(Pair<TableSchema> tables) {
        return Optional.of(tables.map(TableSchema::security))
                .filter(Pair::changed)
                .map(TableChange.AlterRowSecurity::new);
    }

    private static Optional<PrimaryKey> droppedPrimaryKey(Pair<TableSchema> tables) {
        return sameKeyColumns(tables) ? Optional.empty() : tables.from().primaryKey();
    }

    private static Optional<PrimaryKey> addedPrimaryKey(Pair<TableSchema> tables) {
        return sameKeyColumns(tables) ? Optional.empty() : tables.to().primaryKey();
    }

    private static Optional<Pair<PrimaryKey>> renamedPrimaryKey(Pair<TableSchema> tables) {
        Pair<Optional<PrimaryKey>> keys = tables.map(TableSchema::primaryKey);
        return sameKeyColumns(tables) && keys.changed()
                ? Optional.of(keys.map(Optional::orElseThrow))
                : Optional.empty();
    }

    private static boolean sameKeyColumns(Pair<TableSchema> tables) {
        return !tables.map(table -> table.primaryKey().map(PrimaryKey::columns)).changed();
    }
}
