package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.scenarios.database.Scratch;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A runner of SQLite files that knows nothing of SQLite's ways: each piece in one transaction, until the first error. */
final class PlainRunner {

    private final Connection connection;
    private final String file;

    private PlainRunner(Connection connection, String file) {
        this.connection = connection;
        this.file = file;
    }

    /**
     * A file that drops a table stops before it does anything, while foreign keys are on, and so it does where triggers
     * would go with the table.
     */
    static void assertLosesNothing(Scratch database, String file) throws SQLException {
        if (!file.contains("PRAGMA foreign_keys=OFF")) {
            return;
        }
        try (Connection connection = database.connect()) {
            PlainRunner runner = new PlainRunner(connection, file);
            runner.assertStops("foreign keys are on: run this file with Tandem");
            if (file.contains("\"triggers on ")) {
                runner.execute("PRAGMA foreign_keys=OFF");
                runner.assertStops("triggers on ");
            }
        }
    }

    private void assertStops(String message) throws SQLException {
        SqliteContent before = SqliteContent.of(connection);
        connection.setAutoCommit(false);
        assertThatThrownBy(this::run).hasMessageContaining(message);
        connection.rollback();
        connection.setAutoCommit(true);
        assertThat(SqliteContent.of(connection)).isEqualTo(before);
    }

    private void run() throws SQLException {
        for (String piece : file.split("--> statement-breakpoint", -1)) {
            execute(piece);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
