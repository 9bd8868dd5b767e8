package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.database.Quote;
import dev.tandem.runtime.script.SqlNames;
import dev.tandem.runtime.script.SqlSyntax;
import dev.tandem.runtime.script.Token;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

    /**
     * Of all that a schema has, those that name one of the tables or views, directly or through a view: SQLite refuses to
     * rename a table while a view or trigger reads one that does not exist.
     */
    static List<SchemaObject> readers(Set<String> tables, List<SchemaObject> all) {
        Set<String> names = new HashSet<>(tables);
        Set<SchemaObject> found = new HashSet<>();
        while (found.addAll(next(names, all, found))) {
            found.stream().filter(SchemaObject::isView).forEach(view -> names.add(view.folded()));
        }
        return all.stream().filter(found::contains).toList();
    }

    /** The triggers of these tables, which SQLite drops with them. */
    static List<SchemaObject> triggersOf(Set<String> tables, List<SchemaObject> all) {
        return all.stream()
                .filter(object -> object.isTrigger() && tables.contains(object.tableKey()))
                .toList();
    }

    private static List<SchemaObject> next(Set<String> names, List<SchemaObject> all, Set<SchemaObject> found) {
        // All triggers of a table go when one goes, so that those that fire for one event keep their order.
        Set<String> tables = found.stream()
                .filter(SchemaObject::isTrigger)
                .map(SchemaObject::tableKey)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(object -> (object.isTrigger() && tables.contains(object.tableKey()))
                        || object.names().stream().anyMatch(names::contains))
                .toList();
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
        List<Token> tokens = Token.allIn(sql, SqlSyntax.SQLITE);
        int as = 0;
        while (!tokens.get(as).is("AS")) {
            as++;
        }
        return strictly(tokens.subList(as + 1, tokens.size()), name -> true);
    }

    /** The statement that makes it, in which none of these names can be taken for a text. */
    String strictSql(Set<String> names) {
        return createSql(strictly(Token.allIn(sql, SqlSyntax.SQLITE), names::contains));
    }

    private static String strictly(List<Token> tokens, Predicate<String> strict) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            boolean quoted = token.kind() == Token.Kind.QUOTED_NAME && strict.test(SqlNames.folded(token.name()));
            text.append(quoted ? "`" + token.name().replace("`", "``") + "`" : token.text());
        }
        return text.toString();
    }

    /** Names in it that SQLite takes for texts where there is no such column. */
    Set<String> doubleQuoted() {
        return Token.allIn(sql, SqlSyntax.SQLITE).stream()
                .filter(token -> token.text().startsWith("\""))
                .map(token -> SqlNames.folded(token.name()))
                .collect(Collectors.toSet());
    }

    String dropSql() {
        return (isView() ? "DROP VIEW %s.%s" : "DROP TRIGGER %s.%s").formatted(schema, Quote.name(name));
    }

    /** SQLite keeps the statement of a temporary one without saying that it is. */
    String createSql() {
        return createSql(sql);
    }

    private String createSql(String sql) {
        return isTemporary() ? sql.replaceFirst("^CREATE ", "CREATE TEMP ") : sql;
    }
}
