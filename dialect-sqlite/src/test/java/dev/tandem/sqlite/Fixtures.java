package dev.tandem.sqlite;

import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.diff.Differ;
import dev.tandem.plan.Plan;
import dev.tandem.plan.Statement;
import dev.tandem.resolve.Backfill;
import dev.tandem.resolve.Hints;
import dev.tandem.resolve.Rename;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Generated;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Numbering;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.ViewSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Schemas in few words, and the plan that leads from one to another. */
public final class Fixtures {

    public static final ColumnSchema ID = required("id", "integer");
    public static final ColumnSchema NUMBERED_ID = ID.withNumbering(Optional.of(new Numbering.AutoIncrement()));

    private Fixtures() {}

    public static ColumnSchema column(String name, String type) {
        return ColumnSchema.of(name, SqlType.of(type));
    }

    public static ColumnSchema required(String name, String type) {
        return column(name, type).withNotNull(true);
    }

    public static ColumnSchema defaulted(ColumnSchema column, String sql) {
        return column.withDefaultValue(Optional.of(DefaultValue.sql(sql)));
    }

    public static ColumnSchema generated(String name, String type, String sql, Generated.Storage storage) {
        return column(name, type).withGenerated(Optional.of(new Generated(sql, storage)));
    }

    /** A table whose key is its first column. */
    public static TableSchema table(String name, ColumnSchema... columns) {
        return keyless(name, columns)
                .withPrimaryKey(Optional.of(new PrimaryKey(Optional.empty(), List.of(columns[0].name()))));
    }

    public static TableSchema keyless(String name, ColumnSchema... columns) {
        return TableSchema.of(QualifiedName.of(name), List.of(columns));
    }

    public static TableSchema with(TableSchema table, CheckConstraint... checks) {
        return table.withChecks(plus(table.checks(), checks));
    }

    public static TableSchema with(TableSchema table, IndexSchema... indexes) {
        return table.withIndexes(plus(table.indexes(), indexes));
    }

    public static TableSchema with(TableSchema table, ForeignKey... keys) {
        return table.withForeignKeys(plus(table.foreignKeys(), keys));
    }

    public static TableSchema with(TableSchema table, ColumnSchema... columns) {
        NamedSet<String, ColumnSchema> all = table.columns();
        for (ColumnSchema column : columns) {
            all = all.with(column);
        }
        return table.withColumns(all);
    }

    private static <T extends dev.tandem.schema.Named<String>> NamedSet<String, T> plus(
            NamedSet<String, T> some, T[] others) {
        return NamedSet.copyOf(
                Stream.concat(some.stream(), Arrays.stream(others)).toList());
    }

    public static CheckConstraint check(String name, String expression) {
        return new CheckConstraint(name, expression);
    }

    public static IndexSchema index(String name, String... columns) {
        return new IndexSchema(name, parts(columns), false, Optional.empty(), IndexOptions.BTREE);
    }

    public static IndexSchema unique(String name, String... columns) {
        return new IndexSchema(name, parts(columns), true, Optional.empty(), IndexOptions.BTREE);
    }

    private static List<IndexPart> parts(String... columns) {
        return Arrays.stream(columns).<IndexPart>map(IndexPart.OfColumn::of).toList();
    }

    public static ForeignKey reference(String column, String table, ReferentialAction onDelete) {
        return new ForeignKey(
                column + "_fk",
                List.of(column),
                QualifiedName.of(table),
                List.of("id"),
                onDelete,
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE);
    }

    public static ViewSchema view(String name, String definition) {
        return new ViewSchema(QualifiedName.of(name), definition);
    }

    public static Schema schema(TableSchema... tables) {
        return new Schema(NamedSet.of(tables), NamedSet.of());
    }

    public static Schema with(Schema schema, ViewSchema... views) {
        return schema.withViews(NamedSet.of(views));
    }

    public static Rename renamedTable(String from, String to) {
        return new Rename.OfTable(QualifiedName.of(from), QualifiedName.of(to));
    }

    public static Rename renamedColumn(String table, String from, String to) {
        return new Rename.OfColumn(QualifiedName.of(table), from, to);
    }

    public static Hints renames(Rename... renames) {
        return new Hints(List.of(renames), List.of());
    }

    public static Hints backfill(String table, String column, String sql) {
        return new Hints(List.of(), List.of(new Backfill(QualifiedName.of(table), column, sql)));
    }

    public static Plan plan(Schema from, Schema to, Hints hints) {
        ChangeSet changes = Differ.between(new Pair<>(from, to), hints);
        return new SqliteDialect().plan(changes);
    }

    public static Plan plan(Schema from, Schema to) {
        return plan(from, to, Hints.NONE);
    }

    public static String sql(Plan plan) {
        return plan.statements().stream().map(Statement::sql).collect(Collectors.joining("\n"));
    }
}
