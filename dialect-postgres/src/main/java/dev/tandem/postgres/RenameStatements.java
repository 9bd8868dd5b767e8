package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.plan.DataHazards;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Statement;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
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
                add(rename, column(rename));
            } else if (!(change instanceof Change.RenameView)) {
                continue;
            }
            schema = new ChangeSet(changes.schemas(), List.of(change)).applyTo(schema);
        }
        return schema;
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
            boolean namedByPostgres = schema.tables()
                    .get(names.from())
                    .primaryKey()
                    .filter(key -> key.name().isEmpty())
                    .isPresent();
            if (namedByPostgres) {
                statements.add(
                        PostgresPhase.RENAME_TABLES_AND_COLUMNS,
                        Statement.of(
                                PrimaryKeySql.rename(names.to(), PrimaryKeySql.givenName(names.to())),
                                new Cause.Whole(rename)));
            }
        }
    }

    private static String column(Change.RenameColumn rename) {
        return "ALTER TABLE %s RENAME COLUMN %s TO %s;"
                .formatted(
                        Quote.name(rename.table()),
                        Quote.name(rename.names().from()),
                        Quote.name(rename.names().to()));
    }

    private void add(Change rename, String sql) {
        statements.add(
                PostgresPhase.RENAME_TABLES_AND_COLUMNS,
                Statement.of(sql, new Cause.Whole(rename)).warning(DataHazards.of(rename)));
    }
}
