package dev.tandem.scenarios.catalogue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Asks a question of the catalogue and turns every row of the answer into something. */
record Query(Connection connection) {

    interface Row<T> {
        T from(ResultSet row) throws SQLException;
    }

    <T> List<T> all(String sql, Row<T> each, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(each.from(rows));
                }
                return all;
            }
        }
    }

    /** Of a query whose one column is text. */
    List<String> lines(String sql, String... parameters) throws SQLException {
        return all(sql, row -> row.getString(1), parameters);
    }
}
