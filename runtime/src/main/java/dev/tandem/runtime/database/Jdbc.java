package dev.tandem.runtime.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A connection in the few words that the applier speaks. */
public record Jdbc(Connection connection) {

    /** Takes a value out of a row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Runs one statement, whatever it is, as it is: braces are no escapes. */
    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** Runs all that a text holds, to its last row. */
    public void executeAll(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Runs several statements in one trip to the server; the first columns of the rows that they answer. */
    public List<String> together(List<String> statements, Object... values) throws SQLException {
        List<String> answers = new ArrayList<>();
        String sql = String.join("; ", statements);
        try (Statement statement = values.length == 0 ? connection.createStatement() : prepare(sql, values)) {
            statement.setEscapeProcessing(false);
            boolean answer =
                    statement instanceof PreparedStatement prepared ? prepared.execute() : statement.execute(sql);
            while (answer || statement.getUpdateCount() >= 0) {
                if (answer) {
                    answers.addAll(rows(statement.getResultSet(), row -> row.getString(1)));
                }
                answer = statement.getMoreResults();
            }
        }
        return answers;
    }

    public void update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            statement.executeUpdate();
        }
    }

    public <T> List<T> query(String sql, Row<T> row, Object... values) throws SQLException {
        if (values.length == 0) {
            return query(sql, row);
        }
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet result = statement.executeQuery()) {
            return rows(result, row);
        }
    }

    /** Without values, and so without the classes that a driver loads to prepare a statement. */
    private <T> List<T> query(String sql, Row<T> row) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return rows(result, row);
        }
    }

    private static <T> List<T> rows(ResultSet result, Row<T> row) throws SQLException {
        List<T> rows = new ArrayList<>();
        while (result.next()) {
            rows.add(row.read(result));
        }
        return rows;
    }

    /** The first column of the only row. */
    public long number(String sql, Object... values) throws SQLException {
        return query(sql, row -> row.getLong(1), values).get(0);
    }

    /** The same without values; every start asks so, and must not pay for a lambda, nor for the driver's way to numbers. */
    public long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return Long.parseLong(row.getString(1));
        }
    }

    public List<String> texts(String sql, Object... values) throws SQLException {
        return query(sql, row -> row.getString(1), values);
    }

    /** Whether the database understands a statement; it is not run. */
    public boolean compiles(String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return !statement.isClosed();
        } catch (SQLException notUnderstood) {
            return false;
        }
    }

    /**
     * Never the same text twice: what a driver meets often it keeps prepared in the server's session, and behind a pooler the
     * next transaction may be in another session.
     */
    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql + " /* " + System.nanoTime() + " */");
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
        return statement;
    }
}
