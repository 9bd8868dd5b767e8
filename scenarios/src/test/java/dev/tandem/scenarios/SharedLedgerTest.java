package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.runtime.Migrator;
import dev.tandem.runtime.folder.MigrationFolder;
import dev.tandem.scenarios.database.Database;
import dev.tandem.scenarios.database.Scratch;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One ledger, in which drizzle-orm and Tandem write by turns. */
@Tag("interop")
class SharedLedgerTest {

    private interface Runner {
        void migrate(Path folder) throws SQLException;
    }

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void drizzle_orm_goes_on_behind_tandem_that_went_on_behind_it(DrizzleOrm.Client client) throws SQLException {
        try (Scratch database = client.kind().scratch()) {
            Runner drizzle = new DrizzleOrm(client, database)::migrate;
            takeTurns(drizzle, tandem(database), client.kind());
            assertThat(ledger(client.kind(), database)).isEqualTo(ledgerOfDrizzleAlone(client));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tandem_goes_on_behind_drizzle_orm_that_went_on_behind_it(DrizzleOrm.Client client) throws SQLException {
        try (Scratch database = client.kind().scratch()) {
            Runner drizzle = new DrizzleOrm(client, database)::migrate;
            takeTurns(tandem(database), drizzle, client.kind());
            assertThat(ledger(client.kind(), database)).isEqualTo(ledgerOfDrizzleAlone(client));
        }
    }

    /** Whatever ran twice would fail, and so would a look at what was skipped. */
    private void takeTurns(Runner one, Runner other, Database kind) throws SQLException {
        LedgerFolder folder = folder(kind, "shared");
        one.migrate(folder.with(3).path());
        other.migrate(folder.with(5).path());
        one.migrate(folder.with(6).path());
        other.migrate(folder.path());
    }

    private List<String> ledgerOfDrizzleAlone(DrizzleOrm.Client client) throws SQLException {
        try (Scratch database = client.kind().scratch()) {
            new DrizzleOrm(client, database)
                    .migrate(folder(client.kind(), "alone").with(6).path());
            return ledger(client.kind(), database);
        }
    }

    private LedgerFolder folder(Database kind, String name) {
        return new LedgerFolder(home.resolve(name), kind == Database.POSTGRES ? "postgresql" : "sqlite");
    }

    private static Runner tandem(Scratch database) {
        return folder -> Migrator.forDataSource(database.dataSource())
                .migrations(MigrationFolder.inDirectory(folder))
                .migrate();
    }

    /** Hash and time of each row, and what the migrations left. */
    private static List<String> ledger(Database kind, Scratch database) throws SQLException {
        String table = kind == Database.POSTGRES ? "drizzle.__drizzle_migrations" : "__drizzle_migrations";
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            read(statement, "SELECT hash, created_at FROM " + table + " ORDER BY created_at", rows);
            for (int number = 0; number < 6; number++) {
                read(statement, "SELECT id, said FROM step_" + number, rows);
            }
        }
        assertThat(rows).hasSize(12);
        return rows;
    }

    private static void read(Statement statement, String query, List<String> rows) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1) + " " + result.getString(2));
            }
        }
    }
}
