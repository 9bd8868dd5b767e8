package dev.tandem.change;

import dev.tandem.change.TableChange.AddCheck;
import dev.tandem.change.TableChange.AddColumn;
import dev.tandem.change.TableChange.AddForeignKey;
import dev.tandem.change.TableChange.AddPrimaryKey;
import dev.tandem.change.TableChange.AddUnique;
import dev.tandem.change.TableChange.AlterColumnCollation;
import dev.tandem.change.TableChange.AlterColumnDefault;
import dev.tandem.change.TableChange.AlterColumnGeneration;
import dev.tandem.change.TableChange.AlterColumnNullability;
import dev.tandem.change.TableChange.AlterColumnNumbering;
import dev.tandem.change.TableChange.AlterColumnType;
import dev.tandem.change.TableChange.AlterTableOptions;
import dev.tandem.change.TableChange.CreateIndex;
import dev.tandem.change.TableChange.DropCheck;
import dev.tandem.change.TableChange.DropColumn;
import dev.tandem.change.TableChange.DropForeignKey;
import dev.tandem.change.TableChange.DropIndex;
import dev.tandem.change.TableChange.DropPrimaryKey;
import dev.tandem.change.TableChange.DropUnique;
import dev.tandem.change.TableChange.RenameCheck;
import dev.tandem.change.TableChange.RenameForeignKey;
import dev.tandem.change.TableChange.RenameIndex;
import dev.tandem.change.TableChange.RenamePrimaryKey;
import dev.tandem.change.TableChange.RenameUnique;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Named;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.TableSchema;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What one change inside a table makes of it. */
final class AppliedTableChange {

    private AppliedTableChange() {}

    static TableSchema apply(TableChange change, TableSchema table) {
        return switch (change) {
            case AddColumn add -> table.withColumns(table.columns().with(add.column()));
            case DropColumn drop ->
                table.withColumns(table.columns().without(drop.column().name()));
            case AlterColumnType alter -> column(table, alter.columns(), ColumnSchema::type, ColumnSchema::withType);
            case AlterColumnNullability alter ->
                column(table, alter.columns(), ColumnSchema::notNull, ColumnSchema::withNotNull);
            case AlterColumnDefault alter ->
                column(table, alter.columns(), ColumnSchema::defaultValue, ColumnSchema::withDefaultValue);
            case AlterColumnGeneration alter ->
                column(table, alter.columns(), ColumnSchema::generated, ColumnSchema::withGenerated);
            case AlterColumnNumbering alter ->
                column(table, alter.columns(), ColumnSchema::numbering, ColumnSchema::withNumbering);
            case AlterColumnCollation alter ->
                column(table, alter.columns(), ColumnSchema::collation, ColumnSchema::withCollation);
            case AddPrimaryKey add -> table.withPrimaryKey(Optional.of(add.key()));
            case DropPrimaryKey unused -> table.withPrimaryKey(Optional.empty());
            case RenamePrimaryKey rename ->
                table.withPrimaryKey(Optional.of(rename.keys().to()));
            case AddForeignKey add -> table.withForeignKeys(table.foreignKeys().with(add.key()));
            case DropForeignKey drop ->
                table.withForeignKeys(table.foreignKeys().without(drop.key().name()));
            case RenameForeignKey rename -> table.withForeignKeys(renamed(table.foreignKeys(), rename.keys()));
            case AddUnique add -> table.withUniques(table.uniques().with(add.unique()));
            case DropUnique drop ->
                table.withUniques(table.uniques().without(drop.unique().name()));
            case RenameUnique rename -> table.withUniques(renamed(table.uniques(), rename.uniques()));
            case AddCheck add -> table.withChecks(table.checks().with(add.check()));
            case DropCheck drop ->
                table.withChecks(table.checks().without(drop.check().name()));
            case RenameCheck rename -> table.withChecks(renamed(table.checks(), rename.checks()));
            case CreateIndex create -> table.withIndexes(table.indexes().with(create.index()));
            case DropIndex drop ->
                table.withIndexes(table.indexes().without(drop.index().name()));
            case RenameIndex rename -> table.withIndexes(renamed(table.indexes(), rename.indexes()));
            case AlterTableOptions alter -> table.withOptions(alter.options().to());
            case TableChange.AlterRowSecurity alter ->
                table.withSecurity(alter.securities().to());
        };
    }

    private static <P> TableSchema column(
            TableSchema table,
            Pair<ColumnSchema> columns,
            Function<ColumnSchema, P> property,
            BiFunction<ColumnSchema, P, ColumnSchema> set) {
        ColumnSchema column = table.columns().get(columns.from().name());
        return table.withColumns(table.columns().with(set.apply(column, property.apply(columns.to()))));
    }

    private static <T extends Named<String>> NamedSet<String, T> renamed(NamedSet<String, T> things, Pair<T> names) {
        return things.without(names.from().name()).with(names.to());
    }
}
