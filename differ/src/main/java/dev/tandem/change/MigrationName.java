package dev.tandem.change;

import dev.tandem.change.Change.AlterTable;
import dev.tandem.change.Change.AlterViewDefinition;
import dev.tandem.change.Change.CreateTable;
import dev.tandem.change.Change.CreateView;
import dev.tandem.change.Change.DropTable;
import dev.tandem.change.Change.DropView;
import dev.tandem.change.Change.RenameColumn;
import dev.tandem.change.Change.RenameTable;
import dev.tandem.change.Change.RenameView;
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
import dev.tandem.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The name that a migration is given when the user gives none: what it changes, in a few words. */
public final class MigrationName {

    private static final int TWO_FIT = 50;

    private MigrationName() {}

    /** {@code add_users_age}, {@code create_users_and_3_more}; not yet fit for a file name. */
    public static String of(ChangeSet changes) {
        List<String> parts = withoutStops(changes.changes()).stream()
                .map(MigrationName::part)
                .distinct()
                .toList();
        String first = parts.get(0);
        if (parts.size() == 1) {
            return first;
        }
        String two = first + "_and_" + parts.get(1);
        return parts.size() == 2 && two.length() <= TWO_FIT ? two : first + "_and_" + (parts.size() - 1) + "_more";
    }

    /** Two renames of one thing, by way of a name in which it stays for a moment, are one. */
    private static List<Change> withoutStops(List<Change> changes) {
        List<Change> direct = new ArrayList<>();
        for (Change change : changes) {
            IntStream.range(0, direct.size())
                    .filter(at -> joined(direct.get(at), change).isPresent())
                    .boxed()
                    .findFirst()
                    .ifPresentOrElse(
                            at -> direct.set(at, joined(direct.get(at), change).orElseThrow()),
                            () -> direct.add(change));
        }
        return direct;
    }

    private static Optional<Change> joined(Change first, Change second) {
        if (first instanceof RenameTable one && second instanceof RenameTable other) {
            return joined(one.names(), other.names()).map(RenameTable::new);
        }
        if (first instanceof RenameColumn one
                && second instanceof RenameColumn other
                && one.table().equals(other.table())) {
            return joined(one.names(), other.names()).map(names -> new RenameColumn(one.table(), names));
        }
        return first instanceof RenameView one && second instanceof RenameView other
                ? joined(one.names(), other.names()).map(RenameView::new)
                : Optional.empty();
    }

    private static <N> Optional<Pair<N>> joined(Pair<N> first, Pair<N> second) {
        return first.to().equals(second.from()) ? Optional.of(new Pair<>(first.from(), second.to())) : Optional.empty();
    }

    private static String part(Change change) {
        return switch (change) {
            case RenameTable rename -> renamed(rename.names());
            case RenameColumn rename ->
                "rename_" + rename.table().name() + "_" + rename.names().from() + "_to_"
                        + rename.names().to();
            case RenameView rename -> renamed(rename.names());
            case CreateTable create -> "create_" + create.table().name().name();
            case DropTable drop -> "drop_" + drop.table().name().name();
            case AlterTable alter -> part(alter);
            case CreateView create -> "create_" + create.view().name().name();
            case DropView drop -> "drop_" + drop.view().name().name();
            case AlterViewDefinition alter ->
                "alter_" + alter.views().to().name().name();
            case UndeclaredChange undeclared -> part(undeclared);
        };
    }

    private static String part(UndeclaredChange change) {
        return switch (change) {
            case UndeclaredChange.CreateNamespace create ->
                "create_" + create.namespace().name();
            case UndeclaredChange.DropNamespace drop ->
                "drop_" + drop.namespace().name();
            case UndeclaredChange.CreateEnum create ->
                "create_" + create.type().name().name();
            case UndeclaredChange.DropEnum drop -> "drop_" + drop.type().name().name();
            case UndeclaredChange.RenameEnum rename -> renamed(rename.names());
            case UndeclaredChange.RenameEnumValue rename ->
                "rename_" + rename.type().name() + "_" + rename.values().from() + "_to_"
                        + rename.values().to();
            case UndeclaredChange.AlterEnumValues alter ->
                "alter_" + alter.types().to().name().name();
            case UndeclaredChange.CreateSequence create ->
                "create_" + create.sequence().name().name();
            case UndeclaredChange.DropSequence drop ->
                "drop_" + drop.sequence().name().name();
            case UndeclaredChange.RenameSequence rename -> renamed(rename.names());
            case UndeclaredChange.AlterSequence alter ->
                "alter_" + alter.sequences().to().name().name();
            case UndeclaredChange.AlterOutsideViews unused -> "alter_views";
            case UndeclaredChange.AlterAccess unused -> "alter_access";
        };
    }

    private static String renamed(Pair<QualifiedName> names) {
        return "rename_" + names.from().name() + "_to_" + names.to().name();
    }

    private static String part(AlterTable alter) {
        String table = alter.tables().to().name().name();
        List<String> parts = alter.changes().stream()
                .map(change -> part(change, table))
                .distinct()
                .toList();
        return parts.size() == 1 ? parts.get(0) : "alter_" + table;
    }

    private static String part(TableChange change, String table) {
        return switch (change) {
            case AddColumn add -> "add_" + table + "_" + add.column().name();
            case DropColumn drop -> "drop_" + table + "_" + drop.column().name();
            case AlterColumnType alter -> altered(table, alter.columns());
            case AlterColumnNullability alter -> altered(table, alter.columns());
            case AlterColumnDefault alter -> altered(table, alter.columns());
            case AlterColumnGeneration alter -> altered(table, alter.columns());
            case AlterColumnNumbering alter -> altered(table, alter.columns());
            case AlterColumnCollation alter -> altered(table, alter.columns());
            case AddPrimaryKey unused -> "add_" + table + "_primary_key";
            case DropPrimaryKey unused -> "drop_" + table + "_primary_key";
            case RenamePrimaryKey unused -> "rename_" + table + "_primary_key";
            case AddForeignKey add ->
                "add_" + table + "_" + String.join("_", add.key().columns()) + "_reference";
            case DropForeignKey drop ->
                "drop_" + table + "_" + String.join("_", drop.key().columns()) + "_reference";
            case RenameForeignKey unused -> "rename_" + table + "_reference";
            case AddUnique add -> "add_" + add.unique().name();
            case DropUnique drop -> "drop_" + drop.unique().name();
            case RenameUnique rename -> "rename_" + rename.uniques().from().name();
            case AddCheck add -> "add_" + add.check().name();
            case DropCheck drop -> "drop_" + drop.check().name();
            case RenameCheck rename -> "rename_" + rename.checks().from().name();
            case CreateIndex create -> "create_" + create.index().name();
            case DropIndex drop -> "drop_" + drop.index().name();
            case RenameIndex rename -> "rename_" + rename.indexes().from().name();
            case AlterTableOptions unused -> "alter_" + table + "_options";
            case TableChange.AlterRowSecurity unused -> "alter_" + table + "_policies";
        };
    }

    private static String altered(String table, Pair<ColumnSchema> columns) {
        return "alter_" + table + "_" + columns.to().name();
    }
}
