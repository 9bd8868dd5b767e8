package dev.tandem.sqlite;

import dev.tandem.plan.Plan;
import dev.tandem.plan.Statement;
import dev.tandem.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** A SQLite database in memory, with two ways to run a plan: as Tandem's applier does, and as a careless runner does. */
final class Database implements AutoCloseable {

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    static Database empty() {
        try {
            return new Database(DriverManager.getConnection("jdbc:sqlite::memory:"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Database of(Schema schema) {
        Database database = empty();
        database.apply(Fixtures.plan(Schema.EMPTY, schema));
        database.execute("PRAGMA foreign_keys=ON");
        return database;
    }

    Database execute(String... statements) {
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
    List<String> rows(String query) {
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

    /** Foreign keys off outside the transaction; triggers away before the guard asks for them, and back at the end. */
    void apply(Plan plan) {
        execute("PRAGMA foreign_keys=OFF", "BEGIN IMMEDIATE");
        try {
            List<String> triggers = new ArrayList<>();
            for (Statement statement : plan.statements()) {
                if (statement.sql().contains("'trigger'")) {
                    triggers.addAll(takeTriggersOff(statement.sql()));
                }
                if (!statement.sql().startsWith("PRAGMA foreign_keys")) {
                    execute(statement.sql());
                }
            }
            triggers.forEach(this::execute);
            if (!rows("PRAGMA foreign_key_check").isEmpty()) {
                throw new IllegalStateException("foreign keys are violated");
            }
            execute("COMMIT", "PRAGMA foreign_keys=ON");
        } catch (RuntimeException e) {
            execute("ROLLBACK", "PRAGMA foreign_keys=ON");
            throw e;
        }
    }

    private List<String> takeTriggersOff(String guard) {
        String tables = guard.substring(guard.indexOf("lower(`tbl_name`) IN"));
        String condition = " FROM sqlite_schema WHERE type = 'trigger' AND "
                + tables.substring(0, tables.indexOf(')', "lower(`tbl_name`)".length()) + 1);
        List<String> triggers = rows("SELECT sql" + condition);
        rows("SELECT name" + condition).forEach(name -> execute("DROP TRIGGER `" + name + "`"));
        return triggers;
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
