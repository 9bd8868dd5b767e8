package dev.tandem.scenarios.rows;

import dev.tandem.scenarios.database.Database;
import dev.tandem.schema.QualifiedName;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table as they are told apart here.
 *
 * @param rows each with its exact values and, one by one, those that may be spelled otherwise
 */
record TableRows(List<Row> rows) {

    /**
     * A row.
     *
     * @param exact on SQLite with their storage classes
     * @param loose numbers and booleans in one form; null where the column is
     */
    record Row(List<String> exact, List<@Nullable String> loose) {}

    static TableRows read(
            Database database, Connection connection, QualifiedName table, List<String> exact, List<String> loose)
            throws SQLException {
        List<String> expressions = new ArrayList<>();
        exact.forEach(column -> expressions.add(exactly(database, Names.quoted(column))));
        loose.forEach(column -> expressions.add("CAST(%s AS TEXT)".formatted(Names.quoted(column))));
        expressions.add("1");
        String sql = "SELECT %s FROM %s"
                .formatted(expressions.stream().collect(Collectors.joining(", ")), Names.quoted(table));
        List<Row> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(row(rows, exact.size(), loose.size()));
            }
        }
        return new TableRows(all);
    }

    private static String exactly(Database database, String column) {
        return switch (database) {
            case SQLITE -> "typeof(%s) || ' ' || quote(%s)".formatted(column, column);
            case POSTGRES -> "coalesce(quote_literal(%s::text), 'NULL')".formatted(column);
        };
    }

    private static Row row(ResultSet rows, int exactColumns, int looseColumns) throws SQLException {
        List<String> exact = new ArrayList<>();
        for (int i = 1; i <= exactColumns; i++) {
            exact.add(rows.getString(i));
        }
        List<@Nullable String> loose = new ArrayList<>();
        for (int i = exactColumns + 1; i <= exactColumns + looseColumns; i++) {
            loose.add(oneForm(rows.getString(i)));
        }
        return new Row(exact, loose);
    }

    private static @Nullable String oneForm(@Nullable String value) {
        if ("true".equals(value) || "false".equals(value)) {
            return "true".equals(value) ? "1" : "0";
        }
        if (value == null || !value.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return value;
        }
        return new BigDecimal(value).stripTrailingZeros().toPlainString();
    }

    /** The exact values, sorted: rows have no order. */
    List<String> exact() {
        return rows.stream().map(row -> row.exact().toString()).sorted().toList();
    }

    /** Rows with one of the loose values, where it is not NULL. */
    List<String> withLoose(int column) {
        return rows.stream()
                .filter(row -> row.loose().get(column) != null)
                .map(row -> row.exact() + " " + row.loose().get(column))
                .toList();
    }
}
