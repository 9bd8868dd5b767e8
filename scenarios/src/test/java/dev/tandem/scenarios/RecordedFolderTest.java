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
import dev.tandem.scenarios.rows.Names;
import dev.tandem.schema.Access;
import dev.tandem.schema.Policy;
import dev.tandem.schema.RowSecurity;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What drizzle-kit wrote, applied by Tandem. */
class RecordedFolderTest {

    private static final Path ROWS = Path.of("src/test/interop");

    @TempDir
    private Path begun;

    @ParameterizedTest
    @CsvSource({"SQLITE, composite_reference", "POSTGRES, policy_changed"})
    void a_database_half_on_the_way_and_at_its_end_equals_the_snapshot_and_keeps_its_rows(Database kind, String half)
            throws SQLException, IOException {
        RecordedFolder folder = RecordedFolder.of(kind);
        RecordedFolder halfway = folder.until(half, begun);
        try (Scratch database = kind.scratch()) {
            try {
                goHalfway(kind, database, halfway);
                goOn(kind, database, halfway.schemas().getLast(), folder);
            } finally {
                dropRole(kind, database);
            }
        }
    }

    private static void goHalfway(Database kind, Scratch database, RecordedFolder folder) throws SQLException {
        migrate(database, folder);
        assertEqualsAFreshOne(kind, database, folder.schemas().getLast());
        execute(database, Golden.read(ROWS.resolve(kind.toString()).resolve("rows.sql")));
    }

    private static void goOn(Database kind, Scratch database, Schema halfway, RecordedFolder folder)
            throws SQLException {
        int rows = rows(database, halfway);
        Schema last = folder.schemas().getLast();
        migrate(database, folder);
        renameWhatIsNamedAfterTables(kind, database);
        assertEqualsAFreshOne(kind, database, last);
        assertThat(rows(database, last)).isEqualTo(rows).isGreaterThan(10);
        assertThat(count(database, "works JOIN authors ON authors.id = works.author"))
                .isEqualTo(2);
    }

    private static void migrate(Scratch database, RecordedFolder folder) {
        Migrator.forDataSource(database.dataSource())
                .migrations(MigrationFolder.inDirectory(folder.path()))
                .migrate();
    }

    private static void assertEqualsAFreshOne(Database kind, Scratch migrated, Schema schema) throws SQLException {
        try (Scratch fresh = kind.scratch()) {
            build(kind, schema, fresh);
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
            for (Policy policy : table.security().policies()) {
                execute(database, create(policy, table));
            }
            if (table.security().enabled()) {
                execute(database, "ALTER TABLE " + Names.quoted(table.name()) + " ENABLE ROW LEVEL SECURITY");
            }
        }
    }

    private static String create(Policy policy, TableSchema table) {
        return "CREATE POLICY %s ON %s AS %s FOR %s TO %s %s %s"
                .formatted(
                        Names.quoted(policy.name()),
                        Names.quoted(table.name()),
                        policy.as().orElseThrow(),
                        policy.command().orElseThrow(),
                        String.join(", ", policy.roles().orElseThrow()),
                        policy.using().map("USING (%s)"::formatted).orElse(""),
                        policy.withCheck().map("WITH CHECK (%s)"::formatted).orElse(""));
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
            execute(database, "DROP OWNED BY tandem_reader; DROP ROLE tandem_reader");
        }
    }

    private static int rows(Scratch database, Schema schema) throws SQLException {
        int rows = 0;
        for (TableSchema table : schema.tables()) {
            rows += count(database, Names.quoted(table.name()));
        }
        return rows;
    }

    private static int count(Scratch database, String rows) throws SQLException {
        try (Connection connection = database.connect();
                java.sql.Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM " + rows)) {
            result.next();
            return result.getInt(1);
        }
    }

    private static void execute(Scratch database, String statements) throws SQLException {
        try (Connection connection = database.connect();
                java.sql.Statement sql = connection.createStatement()) {
            sql.executeUpdate(statements);
        }
    }

    private static Catalogue catalogue(Database kind, Scratch database) throws SQLException {
        try (Connection connection = database.connect()) {
            return Catalogue.of(kind, connection);
        }
    }
}
