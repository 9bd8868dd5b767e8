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
import dev.tandem.schema.UniqueConstraint;
import dev.tandem.schema.ViewSchema;
import dev.tandem.snapshot.Snapshot.LooseKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A snapshot of version 7 read into a schema. */
final class PostgresReader {

    private final Fields snapshot;
    private final Set<String> schemas = new HashSet<>();
    private final Set<LooseKey> looseKeys = new HashSet<>();

    PostgresReader(Fields snapshot) {
        this.snapshot = snapshot;
    }

    Snapshot snapshot() {
        Schema schema = schema();
        return new Snapshot(snapshot.text("id"), snapshot.text("prevId"), schema, looseKeys);
    }

    private Schema schema() {
        snapshot.none("enums", "enum type");
        snapshot.none("sequences", "sequence");
        snapshot.none("roles", "role");
        snapshot.none("policies", "policy");
        // Always empty here, and what introspection noted for its printer of TypeScript.
        snapshot.ignore("_meta");
        snapshot.ignore("internal");
        Schema schema = new Schema(
                ConstraintJson.named(snapshot, "tables", PublicSchema::key, this::table),
                ConstraintJson.named(snapshot, "views", PublicSchema::key, this::view));
        snapshot.optional("schemas", this::refuseEmptySchemas);
        return schema;
    }

    /** A schema is known by what is in it; one with nothing in it would get lost. */
    private boolean refuseEmptySchemas(Fields listed) {
        for (String key : listed.keys()) {
            if (!listed.text(key).equals(key) || !schemas.contains(key)) {
                throw snapshot.cannotHold("the schema %s with nothing in it".formatted(key));
            }
        }
        return true;
    }

    private QualifiedName name(Fields thing) {
        QualifiedName name = PublicSchema.read(thing.text("schema"), thing.text("name"));
        schemas.add(name.schema());
        return name;
    }

    private TableSchema table(Fields table) {
        table.none("policies", "policy");
        if (table.optionalFlag("isRLSEnabled").orElse(false)) {
            throw table.cannotHold("row level security");
        }
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
                Set.of());
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

    private ViewSchema view(Fields view) {
        // The columns repeat what the definition says; a view has no columns of its own.
        view.ignore("columns");
        if (view.flag("materialized")) {
            throw SnapshotProblem.cannotHold(view.file(), "the materialized view " + view.key());
        }
        if (view.flag("isExisting")) {
            throw view.cannotHold("a view that is managed elsewhere (isExisting)");
        }
        return new ViewSchema(name(view), view.text("definition"));
    }
}
