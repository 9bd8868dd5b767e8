package dev.tandem.snapshot;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Generated;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexPart.Direction;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.Numbering;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.util.List;
import java.util.Locale;

/** A schema written as a snapshot of version 6. */
final class SqliteWriter {

    private final JsonOutput json;
    private final Snapshot snapshot;

    SqliteWriter(Snapshot snapshot, JsonOutput json) {
        this.snapshot = snapshot;
        this.json = json;
    }

    void write() {
        json.text("version", SnapshotFormat.SQLITE.version());
        json.text("dialect", SnapshotFormat.SQLITE.spelling());
        json.text("id", snapshot.id());
        json.text("prevId", snapshot.prevId());
        Schema schema = snapshot.schema();
        json.objects("tables", schema.tables(), table -> table.name().name(), this::table);
        SqliteViewJson.write(snapshot, json);
        json.empty("enums");
        json.note("_meta", snapshot.notes(), List.of("schemas", "tables", "columns"));
        json.object(
                "internal", () -> json.objects("indexes", withExpressions(schema), IndexSchema::name, this::internal));
    }

    private void table(TableSchema table) {
        if (!table.uniques().isEmpty()) {
            throw new IllegalStateException("on SQLite a unique is an index: " + table.uniques());
        }
        json.text("name", table.name().name());
        json.objects("columns", table.columns(), ColumnSchema::name, column -> column(table, column));
        json.objects("indexes", table.indexes(), IndexSchema::name, this::index);
        json.objects("foreignKeys", table.foreignKeys(), ForeignKey::name, key -> foreignKey(table, key));
        json.objects("compositePrimaryKeys", ConstraintJson.namedKeys(table), ConstraintJson::nameOf, this::primaryKey);
        json.empty("uniqueConstraints");
        ConstraintJson.writeChecks(table, json);
    }

    private void column(TableSchema table, ColumnSchema column) {
        json.text("name", column.name());
        json.text("type", column.type().text());
        json.flag("primaryKey", ConstraintJson.isPrimaryKey(table, column));
        json.flag("notNull", column.notNull());
        json.flag("autoincrement", autoincrement(column));
        column.generated().ifPresent(this::generated);
        DefaultJson.write(column.defaultValue(), json);
    }

    private static boolean autoincrement(ColumnSchema column) {
        return column.numbering()
                .map(numbering -> switch (numbering) {
                    case Numbering.AutoIncrement auto -> true;
                    case Numbering.Identity identity ->
                        throw new IllegalStateException("SQLite has no identity columns: " + column);
                })
                .orElse(false);
    }

    private void generated(Generated generated) {
        json.object("generated", () -> {
            json.text("as", Enclosed.in(generated.expression()));
            json.text("type", generated.storage().name().toLowerCase(Locale.ROOT));
        });
    }

    private void index(IndexSchema index) {
        json.text("name", index.name());
        json.texts("columns", index.parts().stream().map(SqliteWriter::text).toList());
        json.flag("isUnique", index.unique());
        index.where().ifPresent(where -> json.text("where", where));
    }

    private static String text(IndexPart part) {
        return switch (part) {
            case IndexPart.OfColumn column ->
                column.direction() == Direction.DESC ? DescendingColumn.expression(column.column()) : column.column();
            case IndexPart.OfExpression expression -> expression.sql();
        };
    }

    private static boolean isExpression(IndexPart part) {
        return switch (part) {
            case IndexPart.OfColumn column -> column.direction() == Direction.DESC;
            case IndexPart.OfExpression expression -> true;
        };
    }

    private void foreignKey(TableSchema table, ForeignKey key) {
        json.text("name", key.name());
        json.text("tableFrom", table.name().name());
        json.text("tableTo", key.table().name());
        json.texts("columnsFrom", key.columns());
        json.texts("columnsTo", key.referenced());
        json.text("onDelete", key.onDelete().sql());
        json.text("onUpdate", key.onUpdate().sql());
    }

    private void primaryKey(PrimaryKey key) {
        json.texts("columns", key.columns());
        json.text("name", ConstraintJson.nameOf(key));
    }

    private static List<IndexSchema> withExpressions(Schema schema) {
        return schema.tables().stream()
                .flatMap(table -> table.indexes().stream())
                .filter(index -> index.parts().stream().anyMatch(SqliteWriter::isExpression))
                .toList();
    }

    private void internal(IndexSchema index) {
        List<String> expressions = index.parts().stream()
                .filter(SqliteWriter::isExpression)
                .map(SqliteWriter::text)
                .distinct()
                .toList();
        json.objects("columns", expressions, text -> text, text -> json.flag("isExpression", true));
    }
}
