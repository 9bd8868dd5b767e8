package dev.tandem.runtime.script;

import java.util.List;

/**
 * The statements of a migration's file.
 *
 * @param place where the file lies, for messages
 * @param orders what comment lines tell the applier: {@code drops STRICT of t} for {@code -- tandem:drops STRICT of t}
 */
public record SqlScript(String place, List<SqlStatement> statements, List<String> orders) {
    public SqlScript {
        orders = List.copyOf(orders);
        statements = List.copyOf(statements);
    }

    /** Splits a text; a piece that holds only comments is no statement. */
    public static SqlScript parse(String text, String place, SqlSyntax syntax) {
        return new Splitter(text, place, syntax).script();
    }

    /** The file as if it held one statement alone. */
    public SqlScript only(SqlStatement statement) {
        return new SqlScript(place, List.of(statement), orders);
    }

    /** Whether a comment line gives the applier an order, in any case. */
    public boolean orders(String order) {
        return orders.stream().anyMatch(order::equalsIgnoreCase);
    }

    /** Where a statement stands. */
    public String placeOf(SqlStatement statement) {
        return place + ":" + statement.line();
    }
}
