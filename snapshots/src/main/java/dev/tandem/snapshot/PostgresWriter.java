package dev.tandem.snapshot;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Generated;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.Numbering;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import dev.tandem.snapshot.Snapshot.LooseKey;
import java.util.List;
import java.util.Optional;

/** A schema written as a snapshot of version 7. */
final class PostgresWriter {

    private final JsonOutput json;
    private final Snapshot snapshot;

    PostgresWriter(Snapshot snapshot, JsonOutput json) {
        this.snapshot = snapshot;
        this.json = json;
    }

    void write() {
        json.text("id", snapshot.id());
        json.text("prevId", snapshot.prevId());
        json.text("version", SnapshotFormat.POSTGRES.version());
        json.text("dialect", SnapshotFormat.POSTGRES.spelling());
        Schema schema = snapshot.schema();
        json.objects("tables", schema.tables(), table -> PublicSchema.key(table.name()), this::table);
        UndeclaredJson.writeEnums(schema, json);
        UndeclaredJson.writeNamespaces(schema, json);
        UndeclaredJson.writeSequences(schema, json);
        AccessJson.write(schema.undeclared().access(), json);
        PostgresViewJson.write(snapshot, json);
        json.note("_meta", snapshot.notes(), List.of("columns", "schemas", "tables"));
        Optional.ofNullable(snapshot.notes().get("internal")).ifPresent(noted -> json.value("internal", noted));
    }

    private void table(TableSchema table) {
        json.text("name", table.name().name());
        json.text("schema", table.name().schema());
        json.objects("columns", table.columns(), ColumnSchema::name, column -> column(table, column));
        json.objects("indexes", table.indexes(), IndexSchema::name, index -> PostgresIndexJson.write(index, json));
        json.objects("foreignKeys", table.foreignKeys(), ForeignKey::name, key -> foreignKey(table, key));
        json.objects("compositePrimaryKeys", ConstraintJson.namedKeys(table), ConstraintJson::nameOf, this::primaryKey);
        json.objects("uniqueConstraints", table.uniques(), UniqueConstraint::name, this::unique);
        AccessJson.write(table.security().policies(), json);
        ConstraintJson.writeChecks(table, json);
        json.flag("isRLSEnabled", table.security().enabled());
    }

    private void column(TableSchema table, ColumnSchema column) {
        json.text("name", column.name());
        json.text("type", column.type().text());
        column.type().schema().ifPresent(schema -> json.text("typeSchema", schema));
        json.flag("primaryKey", ConstraintJson.isPrimaryKey(table, column));
        json.flag("notNull", column.notNull() && !isLooseKey(table, column));
        column.generated().ifPresent(this::generated);
        column.numbering().ifPresent(numbering -> numbering(column, numbering));
        DefaultJson.write(column.defaultValue(), json);
    }

    private boolean isLooseKey(TableSchema table, ColumnSchema column) {
        return snapshot.looseKeys().contains(new LooseKey(table.name(), column.name()))
                && table.primaryKey()
                        .filter(key -> key.columns().contains(column.name()))
                        .isPresent();
    }

    private void generated(Generated generated) {
        json.object("generated", () -> {
            json.text("as", generated.expression());
            json.text("type", "stored");
        });
    }

    private void numbering(ColumnSchema column, Numbering numbering) {
        switch (numbering) {
            case Numbering.Identity identity -> json.object("identity", () -> IdentityJson.write(identity, json));
            case Numbering.AutoIncrement auto ->
                throw new IllegalStateException("Postgres has no AUTOINCREMENT: " + column);
        }
    }

    private void foreignKey(TableSchema table, ForeignKey key) {
        json.text("name", key.name());
        json.text("tableFrom", table.name().name());
        json.text("tableTo", key.table().name());
        if (!key.table().schema().isEmpty()) {
            json.text("schemaTo", key.table().schema());
        }
        json.texts("columnsFrom", key.columns());
        json.texts("columnsTo", key.referenced());
        json.text("onDelete", key.onDelete().sql());
        json.text("onUpdate", key.onUpdate().sql());
    }

    private void primaryKey(PrimaryKey key) {
        json.text("name", ConstraintJson.nameOf(key));
        json.texts("columns", key.columns());
    }

    private void unique(UniqueConstraint unique) {
        json.text("name", unique.name());
        json.flag("nullsNotDistinct", unique.nullsNotDistinct());
        json.texts("columns", unique.columns());
    }
}
