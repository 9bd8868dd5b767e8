package dev.tandem.tooling.pull;

import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfForeignKey;
import dev.tandem.declare.Declaration.OfKey;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.ConstraintNames;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words for one table. */
final class TableDeclarer {

    private static final int MOST_COLUMNS = 3;

    private final Sides<TableSchema> table;
    private final String name;
    private final Mismatches mismatches;

    TableDeclarer(Sides<TableSchema> table, Mismatches mismatches) {
        this.table = table;
        this.name = table.any().name().name();
        this.mismatches = mismatches;
    }

    OfTable declare() {
        Optional<Sides<PrimaryKey>> key = table.having(TableSchema::primaryKey);
        List<OfColumn> columns = columns(key);
        OneOfs oneOfs = new OneOfs(name, columns, checks());
        IndexDeclarer indexes = new IndexDeclarer(table, mismatches);
        return new OfTable(
                name,
                Optional.empty(),
                oneOfs.columns(),
                primaryKey(key).stream().toList(),
                indexes.uniques(),
                foreignKeys(),
                indexes.indexes(),
                oneOfs.checks(),
                table.sqlite().map(TableSchema::options).orElse(Set.<TableOption>of()),
                Optional.empty());
    }

    private List<OfColumn> columns(Optional<Sides<PrimaryKey>> key) {
        ColumnDeclarer declarer = new ColumnDeclarer(name, mismatches);
        return mismatches
                .pairs(
                        table.map(side -> side.columns().list()),
                        ColumnSchema::name,
                        column -> "column %s.%s".formatted(name, column.name()))
                .stream()
                .map(column -> declarer.declare(column, isKey(column.any().name(), key)))
                .toList();
    }

    private static boolean isKey(String column, Optional<Sides<PrimaryKey>> key) {
        return key.filter(sides -> sides.any().columns().equals(List.of(column)))
                .isPresent();
    }

    private List<Sides<CheckConstraint>> checks() {
        return mismatches.pairs(
                table.map(side -> side.checks().list()),
                CheckConstraint::name,
                check -> "check %s of %s".formatted(check.name(), name));
    }

    private Optional<OfKey> primaryKey(Optional<Sides<PrimaryKey>> key) {
        List<String> columns = mismatches.agreed(
                table,
                "the primary key of " + name,
                side -> side.primaryKey().map(PrimaryKey::columns).orElse(List.of()));
        return key.map(sides -> new OfKey(
                sides.having(PrimaryKey::name)
                        .filter(names -> columns.size() > 1)
                        .flatMap(names -> GivenName.of(names, ConstraintNames.primaryKey(name, columns))),
                columns,
                false,
                Optional.empty()));
    }

    /** A key into another schema is beyond the model, and stays as it is; one of more columns than the model has words for does not. */
    private List<OfForeignKey> foreignKeys() {
        record Arrow(List<String> columns, String table, List<String> referenced) {}
        return mismatches
                .pairs(
                        table.map(side -> side.foreignKeys().stream()
                                .filter(TableDeclarer::canBeSaid)
                                .toList()),
                        key -> new Arrow(key.columns(), key.table().name(), key.referenced()),
                        key -> "foreign key %s of %s".formatted(key.name(), name))
                .stream()
                .map(this::foreignKey)
                .toList();
    }

    private static boolean canBeSaid(ForeignKey key) {
        return key.table().schema().isEmpty() && key.columns().size() <= MOST_COLUMNS;
    }

    private OfForeignKey foreignKey(Sides<ForeignKey> key) {
        ForeignKey any = key.any();
        String subject = "foreign key %s of %s".formatted(any.name(), name);
        return new OfForeignKey(
                GivenName.of(
                        key.map(ForeignKey::name),
                        ConstraintNames.foreignKey(
                                name, any.columns(), any.table().name(), any.referenced())),
                any.columns(),
                any.table().name(),
                any.referenced(),
                mismatches.agreed(key, subject + ", on delete", ForeignKey::onDelete),
                mismatches.agreed(key, subject + ", on update", ForeignKey::onUpdate),
                mismatches.agreed(key, subject + ", deferrable", ForeignKey::deferral),
                Optional.empty());
    }
}
