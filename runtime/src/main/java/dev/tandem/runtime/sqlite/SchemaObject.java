package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.database.Quote;
import dev.tandem.runtime.script.SqlNames;
import dev.tandem.runtime.script.SqlSyntax;
import dev.tandem.runtime.script.Token;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * A view or a trigger.
 *
 * @param schema {@code main}, or {@code temp} for what only this connection has
 * @param table of a trigger the table or view that it watches, of a view its own name
 * @param sql the statement that makes it
 */
record SchemaObject(String schema, String type, String name, String table, String sql) {

    /** All of the database and of the connection, in the order in which they were made. */
    static List<SchemaObject> all(Jdbc jdbc) throws SQLException {
        return jdbc.query(
                """
                SELECT 'main', type, name, tbl_name, sql, rowid FROM main.sqlite_master WHERE type IN ('view', 'trigger')
                UNION ALL
                SELECT 'temp', type, name, tbl_name, sql, rowid FROM sqlite_temp_master WHERE type IN ('view', 'trigger')
                ORDER BY 1, 6
                """,
                row -> new SchemaObject(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
    }

    boolean isView() {
        return type.equals(Effect.VIEW);
    }

    boolean isTrigger() {
        return type.equals(Effect.TRIGGER);
    }

    boolean isTemporary() {
        return schema.equals("temp");
    }

    /** Tells it from all others. */
    String key() {
        return schema + " " + type + " " + folded();
    }

    String folded() {
        return SqlNames.folded(name);
    }

    String tableKey() {
        return SqlNames.folded(table);
    }

    /** All names in the statement that makes it, its own among them. */
    Set<String> names() {
        return SqlNames.in(sql, SqlSyntax.SQLITE);
    }

    /** The query of a view, in which no name that is unknown can be taken for a text. */
    String strictQuery() {
        StringBuilder query = new StringBuilder();
        boolean begun = false;
        for (Token token : Token.allIn(sql, SqlSyntax.SQLITE)) {
            if (begun) {
                boolean quoted = token.kind() == Token.Kind.QUOTED_NAME;
                query.append(quoted ? "`" + token.name().replace("`", "``") + "`" : token.text());
            }
            begun |= token.is("AS");
        }
        return query.toString();
    }

    String dropSql() {
        return (isView() ? "DROP VIEW %s.%s" : "DROP TRIGGER %s.%s").formatted(schema, Quote.name(name));
    }

    /** SQLite keeps the statement of a temporary one without saying that it is. */
    String createSql() {
        return isTemporary() ? sql.replaceFirst("^CREATE ", "CREATE TEMP ") : sql;
    }
}
