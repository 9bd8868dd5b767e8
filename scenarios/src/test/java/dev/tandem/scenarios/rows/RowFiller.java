package dev.tandem.scenarios.rows;

import dev.tandem.change.Pair;
import dev.tandem.resolve.Rename;
import dev.tandem.scenarios.database.Database;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts rows into every table before a change: NULLs where they are allowed, children for every parent. */
public record RowFiller(Database database, Pair<Schema> schemas, List<Rename> renames) {

    /** For whatever will happen to them. */
    public RowFiller(Database database, Schema schema) {
        this(database, new Pair<>(schema, schema), List.of());
    }

    /**
     * Fills the tables, or has a scenario's own SQL do it.
     *
     * @param seed for tables whose checks ask for more than can be made up here
     */
    public void fill(Connection connection, Optional<String> seed) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (seed.isPresent()) {
                statement.executeUpdate(seed.get());
            } else {
                withoutForeignKeys(statement);
            }
            Sequences.advance(database, connection);
        }
        References.assertAllHold(connection, schemas.from());
    }

    /** Tables may refer to each other in circles, so that keys can hold only at the end. */
    private void withoutForeignKeys(Statement statement) throws SQLException {
        boolean sqlite = database == Database.SQLITE;
        statement.execute(sqlite ? "PRAGMA foreign_keys=OFF" : "SET session_replication_role = replica");
        RowValues values = new RowValues(new Kept(schemas, renames));
        for (TableSchema table : schemas.from().tables()) {
            for (int row = 0; row < RowValues.ROWS; row++) {
                insert(statement, table, row, values);
            }
        }
        statement.execute(sqlite ? "PRAGMA foreign_keys=ON" : "RESET session_replication_role");
    }

    private static void insert(Statement statement, TableSchema table, int row, RowValues values) throws SQLException {
        List<ColumnSchema> columns = values.columns(table, row);
        String sql = columns.isEmpty()
                ? "INSERT INTO %s DEFAULT VALUES".formatted(Names.quoted(table.name()))
                : "INSERT INTO %s (%s) VALUES (%s)"
                        .formatted(
                                Names.quoted(table.name()),
                                Names.quoted(
                                        columns.stream().map(ColumnSchema::name).toList()),
                                columns.stream()
                                        .map(column -> values.of(table, column, row))
                                        .collect(Collectors.joining(", ")));
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException("made-up rows do not fit, bring a seed.sql: " + e.getMessage() + "\n" + sql, e);
        }
    }
}
