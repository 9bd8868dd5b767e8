package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.change.Pair;
import dev.tandem.diff.Differ;
import dev.tandem.plan.Plan;
import dev.tandem.plan.Statement;
import dev.tandem.resolve.Hints;
import dev.tandem.runtime.Migrator;
import dev.tandem.runtime.folder.MigrationFolder;
import dev.tandem.scenarios.catalogue.Catalogue;
import dev.tandem.scenarios.database.Database;
import dev.tandem.scenarios.database.Scratch;
import dev.tandem.schema.Access;
import dev.tandem.schema.RowSecurity;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What drizzle-kit wrote, applied by Tandem. */
class RecordedFolderTest {

    @ParameterizedTest
    @EnumSource
    void a_database_that_went_through_every_migration_equals_the_last_snapshot(Database kind) throws SQLException {
        RecordedFolder folder = RecordedFolder.of(kind);
        try (Scratch migrated = kind.scratch();
                Scratch fresh = kind.scratch()) {
            dropRole(kind, migrated);
            Migrator.forDataSource(migrated.dataSource())
                    .migrations(MigrationFolder.inDirectory(folder.path()))
                    .migrate();
            renameWhatIsNamedAfterTables(kind, migrated);
            dropRole(kind, migrated);
            build(kind, folder.schemas().getLast(), fresh);

            assertThat(catalogue(kind, migrated))
                    .hasToString(catalogue(kind, fresh).toString());
        }
    }

    /** Row security and roles are no model's business, and so no plan makes them. */
    private static void build(Database kind, Schema schema, Scratch database) throws SQLException {
        Schema plain = schema.withTables(schema.tables().map(table -> table.withSecurity(RowSecurity.NONE)))
                .withUndeclared(schema.undeclared().withAccess(Access.NONE));
        Plan plan = kind.dialect().plan(Differ.between(new Pair<>(Schema.EMPTY, plain), Hints.NONE));
        for (Statement statement : plan.statements()) {
            execute(database, statement.sql());
        }
        for (TableSchema table : schema.tables()) {
            assertThat(table.security().policies()).isEmpty();
            if (table.security().enabled()) {
                execute(database, "ALTER TABLE " + table.name() + " ENABLE ROW LEVEL SECURITY");
            }
        }
    }

    /** When drizzle-kit renames a table, its key and its sequence keep the table's old name. */
    private static void renameWhatIsNamedAfterTables(Database kind, Scratch database) throws SQLException {
        if (kind == Database.POSTGRES) {
            execute(database, "ALTER INDEX books_pkey RENAME TO works_pkey");
            execute(database, "ALTER SEQUENCE books_id_seq RENAME TO works_id_seq");
        }
    }

    /** A role belongs to the whole server, where tests share one. */
    private static void dropRole(Database kind, Scratch database) throws SQLException {
        if (kind == Database.POSTGRES) {
            execute(database, "DROP ROLE IF EXISTS tandem_reader");
        }
    }

    private static void execute(Scratch database, String statement) throws SQLException {
        try (Connection connection = database.connect();
                java.sql.Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static Catalogue catalogue(Database kind, Scratch database) throws SQLException {
        try (Connection connection = database.connect()) {
            return Catalogue.of(kind, connection);
        }
    }
}
