package dev.tandem.tooling.source;

import dev.tandem.declare.Sql;

/** A piece of SQL as the model's words take it. */
final class SqlText {

    private SqlText() {}

    /** Where a plain text will do. */
    static String plain(Sql sql, String indent) {
        return isSame(sql) ? JavaText.of(sql.sqlite(), indent) : apart(sql, indent);
    }

    /** Where a text would be a value, or a column. */
    static String marked(Sql sql, String indent) {
        return isSame(sql) ? "sql(%s)".formatted(JavaText.of(sql.sqlite(), indent)) : apart(sql, indent);
    }

    /** A piece for each database. */
    static String pieces(Sql sql, String indent) {
        return "sqlite(%s), postgres(%s)"
                .formatted(JavaText.of(sql.sqlite(), indent), JavaText.of(sql.postgres(), indent));
    }

    private static String apart(Sql sql, String indent) {
        return "sql(%s)".formatted(pieces(sql, indent));
    }

    private static boolean isSame(Sql sql) {
        return sql.sqlite().equals(sql.postgres());
    }
}
