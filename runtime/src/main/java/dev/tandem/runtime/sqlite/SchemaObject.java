package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.database.Quote;
import dev.tandem.runtime.script.SqlNames;
import java.sql.SQLException;
import java.util.List;

/**
 * A view or a trigger.
 *
 * @param table of a trigger the table or view that it watches, of a view its own name
 * @param sql the statement that makes it
 */
record SchemaObject(String type, String name, String table, String sql) {

    /** All of the database, in the order in which they were made. */
    static List<SchemaObject> all(Jdbc jdbc) throws SQLException {
        return jdbc.query(
                "SELECT type, name, tbl_name, sql FROM main.sqlite_master WHERE type IN ('view', 'trigger') ORDER BY rowid",
                row -> new SchemaObject(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
    }

    boolean isView() {
        return type.equals("view");
    }

    boolean isTrigger() {
        return type.equals("trigger");
    }

    String key() {
        return SqlNames.folded(name);
    }

    String tableKey() {
        return SqlNames.folded(table);
    }

    String dropSql() {
        return (isView() ? "DROP VIEW main.%s" : "DROP TRIGGER main.%s").formatted(Quote.name(name));
    }
}
