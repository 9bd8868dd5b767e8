package dev.tandem.postgres.live;

import dev.tandem.live.LiveSchema;
import dev.tandem.live.Unmodelled;
import dev.tandem.postgres.PostgresServer;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A database of a test's own, made by hand and read back. */
record LiveDatabase(Connection connection) implements AutoCloseable {

    static LiveDatabase of(String... statements) throws SQLException {
        return new LiveDatabase(PostgresServer.emptyDatabase()).with(statements);
    }

    LiveDatabase with(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return this;
    }

    LiveSchema read() throws SQLException {
        return new PostgresIntrospection().read(connection);
    }

    Schema schema() throws SQLException {
        return read().schema();
    }

    TableSchema table(String name) throws SQLException {
        return schema().tables().get(QualifiedName.of(name));
    }

    /** {@code trigger stamp of users}, a line each. */
    List<String> unmodelled() throws SQLException {
        return read().unmodelled().stream().map(LiveDatabase::line).toList();
    }

    private static String line(Unmodelled thing) {
        return thing.kind().word()
                + " "
                + thing.name()
                + thing.table().map(table -> " of " + table).orElse("")
                + (thing.detail().isEmpty() ? "" : ": " + thing.detail());
    }

    LiveSchema inWordsOf(Schema wanted) throws SQLException {
        return new PostgresIntrospection().inWordsOf(wanted, read(), connection);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
