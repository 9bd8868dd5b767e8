package dev.tandem.plan;

import dev.tandem.change.Change;
import dev.tandem.change.TableChange;
import dev.tandem.change.TableChange.AddColumn;
import dev.tandem.change.UndeclaredChange;
import dev.tandem.rename.PassingName;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Generated;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import java.util.List;
import java.util.Optional;

/**
 * What changes do to the rows, as far as it is the same on every database. Which casts lose something only a dialect can
 * tell.
 */
public final class DataHazards {

    private DataHazards() {}

    /** Of a change at the top; those inside a table are asked for one by one. */
    public static List<Hazard> of(Change change) {
        return switch (change) {
            case Change.DropTable drop ->
                one(DataHazard.DROP_TABLE, drop.table().name(), "keep a copy first if the rows may still be needed");
            case Change.RenameTable rename ->
                renamed(rename.names().from().name(), rename.names().from().toString());
            case Change.RenameColumn rename ->
                renamed(
                        rename.names().from(),
                        rename.table() + "." + rename.names().from());
            case Change.RenameView rename ->
                renamed(rename.names().from().name(), rename.names().from().toString());
            case Change.CreateTable unused -> List.of();
            case Change.AlterTable unused -> List.of();
            case Change.CreateView unused -> List.of();
            case Change.DropView unused -> List.of();
            case Change.AlterViewDefinition unused -> List.of();
            case UndeclaredChange undeclared -> of(undeclared);
        };
    }

    private static List<Hazard> of(UndeclaredChange change) {
        return switch (change) {
            case UndeclaredChange.RenameEnumValue rename ->
                renamed(
                        rename.values().from(),
                        rename.type() + "." + rename.values().from());
            case UndeclaredChange.RenameEnum rename ->
                renamed(rename.names().from().name(), rename.names().from().toString());
            case UndeclaredChange.RenameSequence rename ->
                renamed(rename.names().from().name(), rename.names().from().toString());
            case UndeclaredChange.CreateNamespace unused -> List.of();
            case UndeclaredChange.DropNamespace unused -> List.of();
            case UndeclaredChange.CreateEnum unused -> List.of();
            case UndeclaredChange.DropEnum unused -> List.of();
            case UndeclaredChange.AlterEnumValues unused -> List.of();
            case UndeclaredChange.CreateSequence unused -> List.of();
            case UndeclaredChange.DropSequence unused -> List.of();
            case UndeclaredChange.AlterSequence unused -> List.of();
            case UndeclaredChange.AlterOutsideViews unused -> List.of();
            case UndeclaredChange.AlterAccess unused -> List.of();
        };
    }

    /** Of one change inside a table that has rows. */
    public static List<Hazard> of(Change.AlterTable alter, TableChange change) {
        String table = alter.tables().to().name().toString();
        return switch (change) {
            case TableChange.DropColumn drop -> dropped(table, drop.column());
            case TableChange.AlterColumnNullability required -> filled(table, required);
            case TableChange.AlterColumnGeneration generated -> recomputed(table, generated);
            case TableChange.AddPrimaryKey add ->
                unique(alter, "the primary key", add.key().columns());
            case TableChange.AddUnique add ->
                unique(alter, add.unique().name(), add.unique().columns());
            case TableChange.CreateIndex create ->
                create.index().unique() ? unique(alter, create.index().name(), columns(create.index())) : List.of();
            case TableChange.AddCheck add ->
                one(
                        DataHazard.CHECK_ON_DATA,
                        table + "." + add.check().name(),
                        "look first for rows for which it does not hold");
            case TableChange.AddForeignKey add -> referring(alter, add);
            case TableChange.AddColumn unused -> List.of();
            case TableChange.AlterColumnType unused -> List.of();
            case TableChange.AlterColumnDefault unused -> List.of();
            case TableChange.AlterColumnNumbering unused -> List.of();
            case TableChange.AlterColumnCollation unused -> List.of();
            case TableChange.DropPrimaryKey unused -> List.of();
            case TableChange.RenamePrimaryKey unused -> List.of();
            case TableChange.DropForeignKey unused -> List.of();
            case TableChange.RenameForeignKey unused -> List.of();
            case TableChange.DropUnique unused -> List.of();
            case TableChange.RenameUnique unused -> List.of();
            case TableChange.DropCheck unused -> List.of();
            case TableChange.RenameCheck unused -> List.of();
            case TableChange.DropIndex unused -> List.of();
            case TableChange.RenameIndex unused -> List.of();
            case TableChange.AlterTableOptions unused -> List.of();
            case TableChange.AlterRowSecurity unused -> List.of();
        };
    }

    private static List<Hazard> dropped(String table, ColumnSchema column) {
        return column.generated().isPresent()
                ? List.of()
                : one(
                        DataHazard.DROP_COLUMN,
                        table + "." + column.name(),
                        "copy the values elsewhere first if they may still be needed");
    }

    private static List<Hazard> filled(String table, TableChange.AlterColumnNullability required) {
        ColumnSchema column = required.columns().to();
        Optional<String> defaultSql = column.defaultValue().map(DefaultValue::sql);
        return required.backfill().isPresent() && required.backfill().equals(defaultSql)
                ? one(
                        DataHazard.FILLED_FROM_DEFAULT,
                        table + "." + column.name(),
                        "declare .backfill(…) if existing rows are to get something else")
                : List.of();
    }

    private static List<Hazard> recomputed(String table, TableChange.AlterColumnGeneration generated) {
        ColumnSchema from = generated.columns().from();
        boolean kept = from.generated()
                .map(was -> was.storage() == Generated.Storage.STORED)
                .orElse(true);
        boolean same = !generated
                .columns()
                .map(column -> column.generated().map(Generated::expression))
                .changed();
        return kept && !same && generated.columns().to().generated().isPresent()
                ? one(
                        DataHazard.RECOMPUTED,
                        table + "." + from.name(),
                        "copy the values elsewhere first if they may still be needed")
                : List.of();
    }

    private static List<Hazard> unique(Change.AlterTable alter, String name, List<String> columns) {
        return empty(alter, columns)
                ? List.of()
                : one(
                        DataHazard.UNIQUE_ON_DATA,
                        alter.tables().to().name() + "." + name,
                        columns.isEmpty()
                                ? "look first for rows that repeat a value"
                                : "look first for rows that repeat " + String.join(", ", columns));
    }

    private static List<Hazard> referring(Change.AlterTable alter, TableChange.AddForeignKey add) {
        return empty(alter, add.key().columns()) || holdsAlready(alter, add.key())
                ? List.of()
                : one(
                        DataHazard.FOREIGN_KEY_ON_DATA,
                        alter.tables().to().name() + "."
                                + String.join(", ", add.key().columns()),
                        "look first for rows that refer to nothing in "
                                + add.key().table());
    }

    /** Whether a key that only does something else, or at another time, takes the place of one over the same values. */
    private static boolean holdsAlready(Change.AlterTable alter, ForeignKey key) {
        boolean replaces = alter.changes().stream()
                .anyMatch(change -> change instanceof TableChange.DropForeignKey drop
                        && drop.key().columns().equals(key.columns())
                        && drop.key().table().equals(key.table())
                        && drop.key().referenced().equals(key.referenced()));
        boolean changes = alter.changes().stream()
                .anyMatch(change -> change instanceof TableChange.AlterColumn column
                        && key.columns().contains(column.columns().to().name()));
        return replaces && !changes;
    }

    /** Whether one of the columns is new and without a value in every row, or numbers them, so that no row can offend. */
    private static boolean empty(Change.AlterTable alter, List<String> columns) {
        return alter.changes().stream()
                .filter(AddColumn.class::isInstance)
                .map(AddColumn.class::cast)
                .filter(add -> add.column().numbering().isPresent() || isWithoutValue(add))
                .anyMatch(add -> columns.contains(add.column().name()));
    }

    private static boolean isWithoutValue(AddColumn add) {
        return add.backfill().isEmpty()
                && !add.column().notNull()
                && add.column().defaultValue().isEmpty()
                && add.column().generated().isEmpty();
    }

    private static List<String> columns(IndexSchema index) {
        return index.parts().stream()
                .filter(IndexPart.OfColumn.class::isInstance)
                .map(part -> ((IndexPart.OfColumn) part).column())
                .toList();
    }

    /** No program knows the name by way of which two things swap theirs. */
    private static List<Hazard> renamed(String from, String subject) {
        return PassingName.is(from)
                ? List.of()
                : one(
                        DataHazard.RENAMED_WHILE_RUNNING,
                        subject,
                        "let this migration run together with the program that knows the new name");
    }

    private static List<Hazard> one(DataHazard kind, Object subject, String fix) {
        return List.of(new Hazard(kind, subject.toString(), fix));
    }
}
