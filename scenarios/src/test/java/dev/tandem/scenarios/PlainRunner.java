package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.scenarios.database.Scratch;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A runner of SQLite files that knows nothing of SQLite's ways: each piece in one transaction, until the first error. */
final class PlainRunner {

    /** What begins each file that drops a table. */
    private static final String DROPS = "PRAGMA foreign_keys=OFF";

    private static final Pattern COUNT_OF_TRIGGERS =
            Pattern.compile("\\((SELECT count\\(\\*\\) FROM `sqlite_schema` WHERE `type` = 'trigger' .*)\\)");

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
        if (!file.contains(DROPS)) {
            return;
        }
        try (Connection connection = database.connect()) {
            PlainRunner runner = new PlainRunner(connection, file);
            runner.assertStops("foreign keys are on: run this file with Tandem");
            runner.execute(DROPS);
            if (runner.countsTriggers()) {
                runner.assertStops("triggers on ");
            }
        }
    }

    /**
     * What there is behind a file that drops a table, when foreign keys are off and no triggers are there: what the applier
     * does for a file beyond this, the file must not need. The database stays as it is.
     */
    static Optional<SqliteContent> structureAfter(Scratch database, String file) throws SQLException {
        if (!file.contains(DROPS)) {
            return Optional.empty();
        }
        try (Connection connection = database.connect()) {
            PlainRunner runner = new PlainRunner(connection, file);
            runner.execute(DROPS);
            connection.setAutoCommit(false);
            for (String trigger : SqliteContent.triggers(connection)) {
                runner.execute("DROP TRIGGER " + trigger);
            }
            runner.run();
            assertThat(runner.renamesLikeOldVersions()).isFalse();
            SqliteContent after = SqliteContent.of(connection).structure();
            connection.rollback();
            return Optional.of(after);
        }
    }

    /** By the guard's own count: views that are made anew need have none. */
    private boolean countsTriggers() throws SQLException {
        Matcher count = COUNT_OF_TRIGGERS.matcher(file);
        if (!count.find()) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(count.group(1))) {
            return answer.getInt(1) > 0;
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

    /** A file that leaves it so breaks the views of the next file that renames. */
    private boolean renamesLikeOldVersions() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("PRAGMA legacy_alter_table")) {
            return answer.getBoolean(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
