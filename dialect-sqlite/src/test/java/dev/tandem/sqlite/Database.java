package dev.tandem.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.live.LiveSchema;
import dev.tandem.plan.Plan;
import dev.tandem.plan.Statement;
import dev.tandem.resolve.Hints;
import dev.tandem.schema.Schema;
import dev.tandem.sqlite.live.SqliteIntrospection;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A SQLite database in memory, with two ways to run a plan: as Tandem's applier does, and as a careless runner does. */
public final class Database implements AutoCloseable {

    private static final Pattern DROP = Pattern.compile("DROP (?:TABLE|VIEW) `(.*)`;");

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    public static Database empty() {
        try {
            return new Database(DriverManager.getConnection("jdbc:sqlite::memory:"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Database of(Schema schema) {
        Database database = empty();
        database.apply(Fixtures.plan(Schema.EMPTY, schema));
        database.execute("PRAGMA foreign_keys=ON");
        return database;
    }

    /** A database with these rows, brought from one schema to another and found to be what a fresh one would be. */
    public static Database migrated(Schema from, Schema to, Hints hints, String... rows) {
        Database database = of(from).execute(rows);
        database.apply(Fixtures.plan(from, to, hints));
        try (Database fresh = of(to)) {
            assertThat(database.catalogue()).isEqualTo(fresh.catalogue());
        }
        assertThat(database.live(to)).isEqualTo(to);
        assertThat(database.rows("PRAGMA integrity_check")).containsExactly("ok");
        return database;
    }

    public static Database migrated(Schema from, Schema to, String... rows) {
        return migrated(from, to, Hints.NONE, rows);
    }

    public Database execute(String... statements) {
        try (var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Rows with {@code |} between their values. */
    public List<String> rows(String query) {
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                StringJoiner row = new StringJoiner("|");
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(result.getString(column)));
                }
                rows.add(row.toString());
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query + ": " + e.getMessage(), e);
        }
    }

    /**
     * Foreign keys off outside the transaction, triggers away while the guard asks for them, and those that go with a table
     * or view back at the end.
     */
    public void apply(Plan plan) {
        execute("PRAGMA foreign_keys=OFF", "BEGIN IMMEDIATE");
        try {
            Map<String, List<String>> lost = new LinkedHashMap<>();
            for (Statement statement : plan.statements()) {
                apply(statement.sql(), lost);
            }
            lost.forEach((owner, triggers) -> {
                if (!rows("SELECT 1 FROM sqlite_schema WHERE name = '%s'".formatted(owner))
                        .isEmpty()) {
                    triggers.forEach(this::execute);
                }
            });
            if (!rows("PRAGMA foreign_key_check").isEmpty()) {
                throw new IllegalStateException("foreign keys are violated");
            }
            execute("COMMIT", "PRAGMA foreign_keys=ON");
        } catch (RuntimeException e) {
            execute("ROLLBACK", "PRAGMA foreign_keys=ON");
            throw e;
        }
    }

    private void apply(String sql, Map<String, List<String>> lost) {
        Matcher dropped = DROP.matcher(sql);
        if (sql.contains("'trigger'")) {
            List<String> triggers = rows("SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
            rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
                    .forEach(name -> execute("DROP TRIGGER `" + name + "`"));
            execute(sql);
            triggers.forEach(this::execute);
        } else if (dropped.matches()) {
            String owner = dropped.group(1);
            lost.put(
                    owner,
                    rows("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '%s' COLLATE NOCASE"
                            .formatted(owner)));
            execute(sql);
        } else if (!sql.startsWith("PRAGMA foreign_keys")) {
            execute(sql);
        }
    }

    /** Everything in a transaction that was begun with foreign keys on. */
    void applyCarelessly(Plan plan) {
        execute("PRAGMA foreign_keys=ON", "BEGIN");
        try {
            plan.statements().forEach(statement -> execute(statement.sql()));
            execute("COMMIT");
        } catch (RuntimeException e) {
            execute("ROLLBACK");
            throw e;
        }
    }

    /** What introspection reads from it. */
    public LiveSchema live() {
        try {
            return new SqliteIntrospection().read(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same in the words of what is wanted. */
    public Schema live(Schema wanted) {
        return new SqliteIntrospection().inWordsOf(wanted, live(), connection).schema();
    }

    List<String> catalogue() {
        return Catalogue.of(this);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
