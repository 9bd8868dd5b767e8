package dev.tandem.runtime.script;

import java.util.List;

/**
 * The statements of a migration's file.
 *
 * @param place where the file lies, for messages
 */
public record SqlScript(String place, List<SqlStatement> statements) {
    public SqlScript {
        statements = List.copyOf(statements);
    }

    /** Splits a text; a piece that holds only comments is no statement. */
    public static SqlScript parse(String text, String place, SqlSyntax syntax) {
        return new SqlScript(place, new Splitter(text, place, syntax).statements());
    }

    /** Where a statement stands. */
    public String placeOf(SqlStatement statement) {
        return place + ":" + statement.line();
    }
}
