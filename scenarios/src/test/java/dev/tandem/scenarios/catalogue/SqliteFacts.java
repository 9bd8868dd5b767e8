package dev.tandem.scenarios.catalogue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Asks SQLite's pragmas, and the text of a table for what no pragma tells. */
final class SqliteFacts {

    private static final String TABLES = """
            SELECT l.name, l.strict, l.wr, s.sql
            FROM pragma_table_list l JOIN sqlite_schema s ON s.name = l.name AND s.type = 'table'
            WHERE l.schema = 'main' AND l.type = 'table' AND l.name NOT LIKE 'sqlite\\_%%' ESCAPE '\\'
              AND l.name <> '%s' AND l.name NOT LIKE '%s%%'
            """.formatted(Catalogue.LEDGER, Catalogue.NOT_COUNTED);

    private static final String OTHERS = """
            SELECT type, name, sql FROM sqlite_schema WHERE type IN ('view', 'trigger') AND name NOT LIKE '%s%%'
            """.formatted(Catalogue.NOT_COUNTED);

    private final Query query;

    SqliteFacts(Connection connection) {
        this.query = new Query(connection);
    }

    private record Table(String name, boolean strict, boolean withoutRowid, TableText text) {

        String fact() {
            return "table " + name + (strict ? ", strict" : "") + (withoutRowid ? ", without rowid" : "");
        }
    }

    List<String> all() throws SQLException {
        List<String> facts = new ArrayList<>(query.all(OTHERS, SqliteFacts::other));
        for (Table table : query.all(TABLES, SqliteFacts::table)) {
            facts.add(table.fact());
            facts.addAll(columns(table));
            facts.addAll(foreignKeys(table));
            facts.addAll(indexes(table));
            table.text().checks().forEach(check -> facts.add("check " + table.name() + ": " + check));
        }
        return facts;
    }

    private static Table table(ResultSet row) throws SQLException {
        return new Table(
                row.getString("name"),
                row.getBoolean("strict"),
                row.getBoolean("wr"),
                TableText.of(row.getString("sql")));
    }

    private static String other(ResultSet row) throws SQLException {
        return "%s %s: %s"
                .formatted(
                        row.getString("type"),
                        row.getString("name"),
                        Words.of(row.getString("sql")).text());
    }

    private List<String> columns(Table table) throws SQLException {
        return query.all("SELECT * FROM pragma_table_xinfo(?)", row -> column(table, row), table.name());
    }

    private static String column(Table table, ResultSet row) throws SQLException {
        String name = row.getString("name");
        String fallback = row.getString("dflt_value");
        int key = row.getInt("pk");
        return "column %s.%s: %s".formatted(table.name(), name, row.getString("type"))
                + (row.getBoolean("notnull") ? ", not null" : "")
                + (fallback == null ? "" : ", default " + Words.of(fallback).text())
                + (key == 0 ? "" : ", primary key part " + key)
                + storage(row.getInt("hidden"))
                + table.text().ofColumn(name);
    }

    /** As the manual of {@code PRAGMA table_xinfo} numbers them. */
    private static String storage(int hidden) {
        return switch (hidden) {
            case 2 -> ", virtual";
            case 3 -> ", stored";
            default -> "";
        };
    }

    /** SQLite keeps no names of keys; the columns of one share an id. */
    private List<String> foreignKeys(Table table) throws SQLException {
        Map<Integer, List<String[]>> keys = new TreeMap<>();
        query.all(
                "SELECT * FROM pragma_foreign_key_list(?) ORDER BY id, seq",
                row -> keys.computeIfAbsent(row.getInt("id"), unused -> new ArrayList<>())
                        .add(new String[] {
                            row.getString("from"),
                            row.getString("to"),
                            "%s on delete %s on update %s"
                                    .formatted(
                                            row.getString("table"),
                                            row.getString("on_delete"),
                                            row.getString("on_update"))
                        }),
                table.name());
        return keys.values().stream().map(key -> foreignKey(table, key)).toList();
    }

    private static String foreignKey(Table table, List<String[]> key) {
        List<String> columns = key.stream().map(part -> part[0]).toList();
        return "foreign key %s (%s) to (%s) of %s%s"
                .formatted(
                        table.name(),
                        String.join(", ", columns),
                        key.stream().map(part -> part[1]).collect(Collectors.joining(", ")),
                        key.get(0)[2],
                        table.text().deferral(columns));
    }

    private List<String> indexes(Table table) throws SQLException {
        String sql = """
                SELECT l.*, s.sql,
                  (SELECT group_concat(coalesce(x.name, '?') || ' ' || x.coll || iif(x.desc, ' desc', ''), ', ')
                   FROM pragma_index_xinfo(l.name) x WHERE x.key) AS parts
                FROM pragma_index_list(?) l LEFT JOIN sqlite_schema s ON s.name = l.name AND s.type = 'index'
                """;
        return query.all(sql, row -> index(table, row), table.name());
    }

    /** An index that a constraint brought has neither a name of its own nor a text. */
    private static String index(Table table, ResultSet row) throws SQLException {
        String text = row.getString("sql");
        return "index %s of %s (%s)%s%s"
                .formatted(
                        text == null ? "by constraint " + row.getString("origin") : row.getString("name"),
                        table.name(),
                        row.getString("parts"),
                        row.getBoolean("unique") ? ", unique" : "",
                        text == null ? "" : ": " + Words.of(text).text());
    }
}
