package dev.tandem.scenarios.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.change.Pair;
import dev.tandem.scenarios.database.Database;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.TableSchema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Triggers and views that no model declares, one of each on every table that stays. A row that a migration inserted or
 * deleted behind the user's back is in their log; a trigger or a view that it lost no longer answers.
 */
record Watch(Database database, List<Pair<TableSchema>> tables) {

    private static final List<String> EVENTS = List.of("INSERT", "UPDATE", "DELETE");

    private static final String ON_SQLITE = """
            CREATE TRIGGER %s AFTER %s ON %s BEGIN
              INSERT INTO watch_log VALUES (%s);
            END
            """;

    private static final String FUNCTION_ON_POSTGRES = """
            CREATE FUNCTION watch_note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
              INSERT INTO watch_log VALUES (TG_ARGV[0] || ' ' || TG_OP);
              RETURN NULL;
            END $$
            """;

    private static final String ON_POSTGRES = """
            CREATE TRIGGER %s AFTER %s ON %s FOR EACH ROW EXECUTE FUNCTION watch_note(%s)
            """;

    /** An empty database stays empty: the applier takes one with tables in it for somebody else's. */
    void install(Connection connection) throws SQLException {
        if (tables.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE watch_log (happened TEXT NOT NULL)");
            if (database == Database.POSTGRES) {
                statement.execute(FUNCTION_ON_POSTGRES);
            }
            for (Pair<TableSchema> pair : tables) {
                install(statement, pair.from());
            }
        }
    }

    private void install(Statement statement, TableSchema table) throws SQLException {
        String name = table.name().name();
        String quoted = Names.quoted(table.name());
        for (String event : EVENTS) {
            String trigger = Names.quoted("watch_" + name + "_" + event);
            statement.execute(
                    switch (database) {
                        case SQLITE -> ON_SQLITE.formatted(trigger, event, quoted, Names.text(name + " " + event));
                        case POSTGRES -> ON_POSTGRES.formatted(trigger, event, quoted, Names.text(name));
                    });
        }
        String columns = database == Database.SQLITE ? "*" : "count(*) AS n";
        statement.execute("CREATE VIEW %s AS SELECT %s FROM %s".formatted(view(table), columns, quoted));
    }

    private static String view(TableSchema from) {
        return Names.quoted("watch_" + from.name().name());
    }

    void assertNothingCameOrWent(Connection connection) throws SQLException {
        if (tables.isEmpty()) {
            return;
        }
        int events = count(connection, "SELECT count(*) FROM watch_log WHERE happened NOT LIKE '% UPDATE'");
        assertThat(events).as("rows that the migration inserted or deleted").isZero();
    }

    void assertStillWatching(Connection connection) throws SQLException {
        for (Pair<TableSchema> pair : tables) {
            assertStillWatching(connection, pair);
        }
    }

    private static void assertStillWatching(Connection connection, Pair<TableSchema> pair) throws SQLException {
        String name = pair.from().name().name();
        String table = Names.quoted(pair.to().name());
        String column = pair.to().columns().stream()
                .filter(it -> it.generated().isEmpty())
                .map(ColumnSchema::name)
                .map(Names::quoted)
                .findFirst()
                .orElseThrow();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM watch_log");
            statement.executeUpdate("UPDATE %s SET %s = %s".formatted(table, column, column));
            statement.execute("SELECT * FROM " + view(pair.from()));
        }
        assertThat(count(connection, "SELECT count(*) FROM watch_log WHERE happened = " + Names.text(name + " UPDATE")))
                .as("rows that the trigger on %s saw", name)
                .isEqualTo(count(connection, "SELECT count(*) FROM " + table));
    }

    private static int count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
