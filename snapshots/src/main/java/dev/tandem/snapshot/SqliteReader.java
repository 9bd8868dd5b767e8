package dev.tandem.snapshot;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Generated;
import dev.tandem.schema.Generated.Storage;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Numbering;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.RowSecurity;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A snapshot of version 6 read into a schema. */
final class SqliteReader {

    /** Those parts of an index that are no columns. */
    private record Expressions(String index, Set<String> texts) {}

    private final Fields snapshot;
    private final Map<String, Set<String>> expressionsByIndex = new HashMap<>();

    SqliteReader(Fields snapshot) {
        this.snapshot = snapshot;
    }

    Snapshot snapshot() {
        SqliteViewJson views = SqliteViewJson.read(snapshot);
        return new Snapshot(
                snapshot.text("id"),
                snapshot.text("prevId"),
                schema(views),
                Set.of(),
                views.columns().byView(),
                // The renames that led here; the schema is the one after them.
                snapshot.takeFilled("_meta"));
    }

    private Schema schema(SqliteViewJson views) {
        snapshot.optional("internal", internal -> internal.each("indexes", SqliteReader::expressions))
                .orElse(List.of())
                .forEach(index -> expressionsByIndex.put(index.index(), index.texts()));
        snapshot.none("enums", "enum");
        return new Schema(
                ConstraintJson.named(snapshot, "tables", QualifiedName::name, this::table),
                views.views(),
                views.undeclared());
    }

    private static Expressions expressions(Fields index) {
        return new Expressions(
                index.key(),
                index.each("columns", SqliteReader::expression).stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }

    private static Optional<String> expression(Fields column) {
        return column.optionalFlag("isExpression").orElse(false) ? Optional.of(column.key()) : Optional.empty();
    }

    private TableSchema table(Fields table) {
        List<String> primary = new ArrayList<>();
        NamedSet<String, ColumnSchema> columns = ConstraintJson.named(table, "columns", column -> {
            if (column.flag("primaryKey")) {
                primary.add(column.key());
            }
            return column(column);
        });
        Optional<PrimaryKey> primaryKey = ConstraintJson.readPrimaryKey(table, primary);
        table.none("uniqueConstraints", "unique constraint");
        return new TableSchema(
                QualifiedName.of(table.text("name")),
                columns,
                primaryKey,
                ConstraintJson.named(table, "foreignKeys", SqliteReader::foreignKey),
                NamedSet.of(),
                ConstraintJson.readChecks(table),
                ConstraintJson.named(table, "indexes", index -> index(index, columns)),
                Set.of(),
                RowSecurity.NONE);
    }

    private static ColumnSchema column(Fields column) {
        boolean autoincrement = column.optionalFlag("autoincrement").orElse(false);
        return new ColumnSchema(
                column.text("name"),
                SqlType.of(column.text("type")),
                column.flag("notNull"),
                DefaultJson.read(column),
                column.optional("generated", SqliteReader::generated),
                autoincrement ? Optional.of(new Numbering.AutoIncrement()) : Optional.empty(),
                Optional.empty());
    }

    private static Generated generated(Fields generated) {
        Storage storage = switch (generated.text("type")) {
            case "stored" -> Storage.STORED;
            case "virtual" -> Storage.VIRTUAL;
            default -> throw generated.malformed("type", "is neither stored nor virtual");
        };
        return new Generated(Enclosed.without(generated.text("as")), storage);
    }

    private static ForeignKey foreignKey(Fields key) {
        key.ignore("tableFrom");
        return new ForeignKey(
                key.text("name"),
                key.texts("columnsFrom"),
                QualifiedName.of(key.text("tableTo")),
                key.texts("columnsTo"),
                ConstraintJson.readAction(key, "onDelete"),
                ConstraintJson.readAction(key, "onUpdate"),
                Deferral.NOT_DEFERRABLE);
    }

    private IndexSchema index(Fields index, NamedSet<String, ColumnSchema> columns) {
        String name = index.text("name");
        Set<String> expressions = expressionsByIndex.getOrDefault(name, Set.of());
        List<IndexPart> parts = index.texts("columns").stream()
                .map(text -> expressions.contains(text)
                        ? DescendingColumn.in(text, columns).orElseGet(() -> new IndexPart.OfExpression(text))
                        : IndexPart.OfColumn.of(text))
                .toList();
        return new IndexSchema(name, parts, index.flag("isUnique"), index.optionalText("where"), IndexOptions.BTREE);
    }
}
