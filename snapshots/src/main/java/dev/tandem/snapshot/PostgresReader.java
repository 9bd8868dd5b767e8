package dev.tandem.snapshot;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Generated;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Numbering;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.Undeclared;
import dev.tandem.schema.UniqueConstraint;
import dev.tandem.snapshot.Snapshot.LooseKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A snapshot of version 7 read into a schema. */
final class PostgresReader {

    private final Fields snapshot;
    private final Set<LooseKey> looseKeys = new HashSet<>();

    PostgresReader(Fields snapshot) {
        this.snapshot = snapshot;
    }

    Snapshot snapshot() {
        PostgresViewJson views = PostgresViewJson.read(snapshot);
        Schema schema = schema(views);
        // The first is always empty, the other what introspection noted for its printer of TypeScript.
        Map<String, Json> notes = new HashMap<>(snapshot.takeFilled("_meta"));
        snapshot.take("internal").ifPresent(noted -> notes.put("internal", noted));
        return new Snapshot(snapshot.text("id"), snapshot.text("prevId"), schema, looseKeys, views.columns(), notes);
    }

    private Schema schema(PostgresViewJson views) {
        Undeclared undeclared = UndeclaredJson.read(snapshot).withOutsideViews(views.outside());
        NamedSet<QualifiedName, TableSchema> tables =
                ConstraintJson.named(snapshot, "tables", PublicSchema::key, this::table);
        // Older releases of drizzle-kit left out typeSchema, which the others write for enums.
        return new Schema(
                tables.map(table -> table.withColumns(
                        table.columns().map(column -> column.withType(undeclared.named(column.type()))))),
                views.views(),
                undeclared);
    }

    private static QualifiedName name(Fields thing) {
        return PublicSchema.read(thing.text("schema"), thing.text("name"));
    }

    private TableSchema table(Fields table) {
        QualifiedName name = name(table);
        List<String> primary = new ArrayList<>();
        NamedSet<String, ColumnSchema> columns = ConstraintJson.named(table, "columns", column -> {
            if (column.flag("primaryKey")) {
                primary.add(column.key());
            }
            return column(column, name);
        });
        Optional<PrimaryKey> primaryKey = ConstraintJson.readPrimaryKey(table, primary);
        return new TableSchema(
                name,
                columns.map(column -> required(name, column, primaryKey)),
                primaryKey,
                ConstraintJson.named(table, "foreignKeys", PostgresReader::foreignKey),
                ConstraintJson.named(table, "uniqueConstraints", PostgresReader::unique),
                ConstraintJson.readChecks(table),
                ConstraintJson.named(table, "indexes", PostgresIndexJson::read),
                Set.of(),
                AccessJson.readSecurity(table));
    }

    /** Postgres makes the columns of a primary key NOT NULL, also where the snapshot says otherwise. */
    private ColumnSchema required(QualifiedName table, ColumnSchema column, Optional<PrimaryKey> primaryKey) {
        boolean inKey =
                primaryKey.filter(key -> key.columns().contains(column.name())).isPresent();
        if (!inKey || column.notNull()) {
            return column;
        }
        looseKeys.add(new LooseKey(table, column.name()));
        return column.withNotNull(true);
    }

    private static ColumnSchema column(Fields column, QualifiedName table) {
        SqlType type = new SqlType(column.text("type"), column.optionalText("typeSchema"));
        return new ColumnSchema(
                column.text("name"),
                type,
                column.flag("notNull"),
                DefaultJson.read(column),
                column.optional("generated", PostgresReader::generated),
                column.optional("identity", identity -> numbering(identity, table, type)),
                Optional.empty());
    }

    private static Numbering numbering(Fields identity, QualifiedName table, SqlType type) {
        return IdentityJson.read(identity, table, type);
    }

    private static Generated generated(Fields generated) {
        if (!generated.optionalText("type").orElse("stored").equals("stored")) {
            throw generated.cannotHold("a generated column that is not stored");
        }
        return new Generated(generated.text("as"), Generated.Storage.STORED);
    }

    private static ForeignKey foreignKey(Fields key) {
        key.ignore("tableFrom");
        return new ForeignKey(
                key.text("name"),
                key.texts("columnsFrom"),
                PublicSchema.read(key.optionalText("schemaTo").orElse(""), key.text("tableTo")),
                key.texts("columnsTo"),
                ConstraintJson.readAction(key, "onDelete"),
                ConstraintJson.readAction(key, "onUpdate"),
                Deferral.NOT_DEFERRABLE);
    }

    private static UniqueConstraint unique(Fields unique) {
        return new UniqueConstraint(
                unique.text("name"),
                unique.texts("columns"),
                unique.optionalFlag("nullsNotDistinct").orElse(false),
                Deferral.NOT_DEFERRABLE);
    }
}
