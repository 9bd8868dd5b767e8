package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.change.UndeclaredChange;
import dev.tandem.plan.DataHazards;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Statement;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.util.List;

/** The statements that rename tables and columns, one after the other, and the schema that they leave. */
final class RenameStatements {

    private final PhasedStatements<PostgresPhase> statements;

    RenameStatements(PhasedStatements<PostgresPhase> statements) {
        this.statements = statements;
    }

    /** Adds the statements; gives the schema after them, before anything else has changed. */
    Schema add(ChangeSet changes) {
        Schema schema = changes.schemas().from();
        for (Change change : changes.changes()) {
            if (change instanceof Change.RenameTable rename) {
                table(rename, schema);
            } else if (change instanceof Change.RenameColumn rename) {
                column(rename, schema);
            } else if (!isRename(change)) {
                continue;
            }
            schema = new ChangeSet(changes.schemas(), List.of(change)).applyTo(schema);
        }
        return schema;
    }

    private static boolean isRename(Change change) {
        return change instanceof Change.RenameView
                || change instanceof UndeclaredChange.RenameEnum
                || change instanceof UndeclaredChange.RenameEnumValue
                || change instanceof UndeclaredChange.RenameSequence;
    }

    private void table(Change.RenameTable rename, Schema schema) {
        Pair<QualifiedName> names = rename.names();
        if (names.map(QualifiedName::schema).changed()) {
            add(rename, "ALTER TABLE %s SET SCHEMA %s;".formatted(Quote.name(names.from()), Quote.schema(names.to())));
        }
        if (names.map(QualifiedName::name).changed()) {
            QualifiedName moved = names.to().renamed(names.from().name());
            add(
                    rename,
                    "ALTER TABLE %s RENAME TO %s;"
                            .formatted(Quote.name(moved), Quote.name(names.to().name())));
            follow(rename, schema.tables().get(names.from()));
        }
    }

    /** What Postgres named after the table by itself. */
    private void follow(Change.RenameTable rename, TableSchema table) {
        QualifiedName name = rename.names().to();
        if (table.primaryKey().filter(key -> key.name().isEmpty()).isPresent()) {
            put(rename, PrimaryKeySql.rename(name, GivenName.primaryKey(name.name())));
        }
        table.columns().stream()
                .filter(column -> Serial.is(column.type()))
                .map(column -> SerialSql.renameSequence(name, column.name()))
                .forEach(sql -> put(rename, sql));
    }

    private void column(Change.RenameColumn rename, Schema schema) {
        Pair<String> names = rename.names();
        add(
                rename,
                "ALTER TABLE %s RENAME COLUMN %s TO %s;"
                        .formatted(Quote.name(rename.table()), Quote.name(names.from()), Quote.name(names.to())));
        ColumnSchema column = schema.tables().get(rename.table()).columns().get(names.from());
        if (Serial.is(column.type())) {
            put(rename, SerialSql.renameSequence(rename.table(), names.to()));
        }
    }

    private void add(Change rename, String sql) {
        statements.add(
                PostgresPhase.RENAME_TABLES_AND_COLUMNS,
                Statement.of(sql, new Cause.Whole(rename)).warning(DataHazards.of(rename)));
    }

    private void put(Change rename, String sql) {
        statements.add(PostgresPhase.RENAME_TABLES_AND_COLUMNS, Statement.of(sql, new Cause.Whole(rename)));
    }
}
