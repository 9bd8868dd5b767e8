package dev.tandem.runtime;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A database of a test's own, seen past the applier. */
public sealed interface TestDatabase permits TestSqlite, TestPostgres {

    DataSource dataSource();

    /** By which other processes find it. */
    String url();

    void execute(String... statements);

    /** Another one with the same content; nobody is connected to this one meanwhile. */
    TestDatabase copy(Path directory);

    /** The first column of each row. */
    default List<String> texts(String sql) {
        return rows(sql, 1);
    }

    /** All columns of each row, in one text. */
    default List<String> rows(String sql) {
        return rows(sql, Integer.MAX_VALUE);
    }

    private List<String> rows(String sql, int widest) {
        try (Connection connection = dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = Math.min(widest, rows.getMetaData().getColumnCount());
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(text(rows, columns));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String text(ResultSet rows, int columns) throws SQLException {
        String text = rows.getString(1);
        for (int column = 2; column <= columns; column++) {
            text += " | " + rows.getString(column);
        }
        return text;
    }
}
