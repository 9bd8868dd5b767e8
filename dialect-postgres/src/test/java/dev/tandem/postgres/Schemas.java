package dev.tandem.postgres;

import dev.tandem.resolve.Backfill;
import dev.tandem.resolve.Hints;
import dev.tandem.resolve.Rename;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.EnumType;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Generated;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Namespace;
import dev.tandem.schema.Numbering;
import dev.tandem.schema.Policy;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.RowSecurity;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SequenceOptions;
import dev.tandem.schema.SequenceSchema;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.Undeclared;
import dev.tandem.schema.UniqueConstraint;
import dev.tandem.schema.ViewSchema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Short words for schemas in tests. */
public final class Schemas {

    private Schemas() {}

    public static Schema schema(TableSchema... tables) {
        return Schema.EMPTY.withTables(NamedSet.of(tables));
    }

    public static TableSchema table(String name, ColumnSchema... columns) {
        return TableSchema.of(QualifiedName.of(name), Arrays.asList(columns));
    }

    public static ColumnSchema column(String name, String type) {
        return ColumnSchema.of(name, SqlType.of(type));
    }

    public static ColumnSchema required(String name, String type) {
        return column(name, type).withNotNull(true);
    }

    public static ColumnSchema defaulted(ColumnSchema column, String sql) {
        return column.withDefaultValue(Optional.of(DefaultValue.sql(sql)));
    }

    public static ColumnSchema generated(ColumnSchema column, String expression) {
        return column.withGenerated(Optional.of(new Generated(expression, Generated.Storage.STORED)));
    }

    public static ColumnSchema identity(String table, String column, String type) {
        String max = type.equals("bigint") ? "9223372036854775807" : "2147483647";
        return required(column, type)
                .withNumbering(Optional.of(new Numbering.Identity(
                        Numbering.Identity.Kind.BY_DEFAULT,
                        QualifiedName.of(table + "_" + column + "_seq"),
                        SequenceOptions.upTo(max))));
    }

    public static UnaryOperator<TableSchema> primaryKey(String... columns) {
        return table -> table.withPrimaryKey(Optional.of(new PrimaryKey(
                columns.length == 1
                        ? Optional.empty()
                        : Optional.of(table.name().name() + "_" + String.join("_", columns) + "_pk"),
                List.of(columns))));
    }

    public static UnaryOperator<TableSchema> unique(String... columns) {
        return table -> table.withUniques(table.uniques()
                .with(new UniqueConstraint(
                        table.name().name() + "_" + String.join("_", columns) + "_unique",
                        List.of(columns),
                        false,
                        Deferral.NOT_DEFERRABLE)));
    }

    public static UnaryOperator<TableSchema> check(String name, String expression) {
        return table -> table.withChecks(table.checks().with(new CheckConstraint(name, expression)));
    }

    public static UnaryOperator<TableSchema> index(String name, IndexPart... parts) {
        return table -> table.withIndexes(table.indexes()
                .with(new IndexSchema(name, List.of(parts), false, Optional.empty(), IndexOptions.BTREE)));
    }

    public static UnaryOperator<TableSchema> uniqueIndex(String name, Optional<String> where, IndexPart... parts) {
        return table -> table.withIndexes(
                table.indexes().with(new IndexSchema(name, List.of(parts), true, where, IndexOptions.BTREE)));
    }

    public static UnaryOperator<TableSchema> references(String column, String parent, String referenced) {
        return references(column, parent, referenced, ReferentialAction.CASCADE, Deferral.NOT_DEFERRABLE);
    }

    public static UnaryOperator<TableSchema> references(
            String column, String parent, String referenced, ReferentialAction onDelete, Deferral deferral) {
        return table -> table.withForeignKeys(table.foreignKeys()
                .with(new ForeignKey(
                        "%s_%s_%s_%s_fk".formatted(table.name().name(), column, parent, referenced),
                        List.of(column),
                        QualifiedName.of(parent),
                        List.of(referenced),
                        onDelete,
                        ReferentialAction.NO_ACTION,
                        deferral)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static TableSchema with(TableSchema table, UnaryOperator<TableSchema>... parts) {
        TableSchema whole = table;
        for (UnaryOperator<TableSchema> part : parts) {
            whole = part.apply(whole);
        }
        return whole;
    }

    public static Schema views(Schema schema, String... namesAndQueries) {
        List<ViewSchema> views = new ArrayList<>();
        for (int index = 0; index < namesAndQueries.length; index += 2) {
            views.add(new ViewSchema(QualifiedName.of(namesAndQueries[index]), namesAndQueries[index + 1]));
        }
        return schema.withViews(NamedSet.copyOf(views));
    }

    public static Hints renames(Rename... renames) {
        return new Hints(List.of(renames), List.of());
    }

    public static Rename renamedTable(String from, String to) {
        return new Rename.OfTable(QualifiedName.of(from), QualifiedName.of(to));
    }

    public static Rename renamedColumn(String table, String from, String to) {
        return new Rename.OfColumn(QualifiedName.of(table), from, to);
    }

    public static Rename renamedView(String from, String to) {
        return new Rename.OfView(QualifiedName.of(from), QualifiedName.of(to));
    }

    public static Hints backfill(String table, String column, String sql) {
        return new Hints(List.of(), List.of(new Backfill(QualifiedName.of(table), column, sql)));
    }

    public static ColumnSchema ofEnum(String name, String type) {
        return ofEnum(name, type, "public");
    }

    public static ColumnSchema ofEnum(String name, String type, String schema) {
        return ColumnSchema.of(name, new SqlType(type, Optional.of(schema)));
    }

    /** With an enum type more, or with other values for it. */
    public static Schema enumType(Schema schema, String name, String... values) {
        return enumType(schema, QualifiedName.of(name), values);
    }

    public static Schema enumType(Schema schema, QualifiedName name, String... values) {
        Undeclared undeclared = schema.undeclared();
        return schema.withUndeclared(
                undeclared.withEnums(undeclared.enums().with(new EnumType(name, List.of(values)))));
    }

    public static Schema sequence(Schema schema, QualifiedName name, SequenceOptions options) {
        Undeclared undeclared = schema.undeclared();
        return schema.withUndeclared(
                undeclared.withSequences(undeclared.sequences().with(new SequenceSchema(name, options))));
    }

    public static Schema namespace(Schema schema, String name) {
        Undeclared undeclared = schema.undeclared();
        return schema.withUndeclared(
                undeclared.withNamespaces(undeclared.namespaces().with(new Namespace(name))));
    }

    public static UnaryOperator<TableSchema> policy(String name, String using) {
        Policy policy = new Policy(
                name,
                Optional.of("PERMISSIVE"),
                Optional.of("ALL"),
                Optional.of(List.of("public")),
                Optional.of(using),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return table -> table.withSecurity(
                new RowSecurity(true, table.security().policies().with(policy)));
    }
}
