package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.database.LedgerColumns;
import dev.tandem.runtime.database.Quote;
import dev.tandem.runtime.folder.JournalEntry;
import dev.tandem.runtime.ledger.LedgerName;
import dev.tandem.runtime.ledger.LedgerRow;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The ledger as drizzle's migrators make it on SQLite, and three columns that they leave alone. */
final class SqliteLedger {

    private final Jdbc jdbc;
    private final LedgerName name;
    private final boolean mirror;

    /** What it had when it was made or extended last: who does either looks first. */
    private List<String> made = List.of();

    /**
     * A ledger.
     *
     * @param mirror whether {@code user_version} follows it
     */
    SqliteLedger(Jdbc jdbc, LedgerName name, boolean mirror) {
        this.jdbc = jdbc;
        this.name = name;
        this.mirror = mirror;
    }

    LedgerName name() {
        return name;
    }

    /** The rows, oldest first; one query when the table is there. */
    Optional<List<LedgerRow>> read(boolean withTimes) throws SQLException {
        try {
            return unlessEmptyOfOthers(rows(withTimes));
        } catch (SQLException refused) {
            // If the table is there now, another program has made it meanwhile, or the failure is a true one.
            return exists() ? unlessEmptyOfOthers(rows(withTimes)) : Optional.empty();
        }
    }

    /** Drizzle makes its ledger before the first migration, which may then fail: that one remembers nothing. */
    private Optional<List<LedgerRow>> unlessEmptyOfOthers(List<LedgerRow> rows) throws SQLException {
        return rows.isEmpty() && !columns().contains("tag") ? Optional.empty() : Optional.of(rows);
    }

    private List<String> columns() throws SQLException {
        return jdbc.texts("SELECT lower(name) FROM pragma_table_info(?)", name.table());
    }

    List<String> otherTables() throws SQLException {
        return jdbc.texts("""
                SELECT name FROM main.sqlite_master
                WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND lower(name) <> lower(?)
                """, name.table());
    }

    /** A table of another name with all columns that our ledgers have. */
    boolean hasSibling() throws SQLException {
        return jdbc.number("""
                        SELECT count(*) FROM main.sqlite_master AS t
                        WHERE t.type = 'table' AND lower(t.name) <> lower(?) AND (
                          SELECT count(*) FROM pragma_table_info(t.name)
                          WHERE name IN ('hash', 'created_at', 'tag', 'applied_on', 'took_ms')) = 5
                        """, name.table()) > 0;
    }

    private List<LedgerRow> rows(boolean withTimes) throws SQLException {
        return jdbc.query("SELECT * FROM main." + table() + " ORDER BY rowid", new LedgerColumns(withTimes));
    }

    boolean exists() throws SQLException {
        return jdbc.number(
                        "SELECT count(*) FROM main.sqlite_master WHERE type = 'table' AND lower(name) = lower(?)",
                        name.table())
                > 0;
    }

    void make() throws SQLException {
        if (exists()) {
            List<String> present = columns();
            add("tag text", present);
            add("applied_on integer", present);
            add("took_ms integer", present);
        } else {
            // The first three columns are drizzle's, word for word; SERIAL means nothing to SQLite, so id stays NULL.
            jdbc.execute("""
                    CREATE TABLE main.%s (
                      id SERIAL PRIMARY KEY,
                      hash text NOT NULL,
                      created_at numeric,
                      tag text,
                      applied_on integer,
                      took_ms integer
                    )""".formatted(table()));
        }
        made = columns();
    }

    private void add(String column, List<String> present) throws SQLException {
        if (!present.contains(column.substring(0, column.indexOf(' ')))) {
            jdbc.execute("ALTER TABLE main.%s ADD COLUMN %s".formatted(table(), column));
        }
    }

    void remember(JournalEntry entry, String hash, Duration took) throws SQLException {
        jdbc.update(
                "INSERT INTO main.%s (hash, created_at, tag, applied_on, took_ms) VALUES (?, ?, ?, ?, nullif(?, -1))"
                        .formatted(table()),
                hash,
                entry.when(),
                entry.tag(),
                System.currentTimeMillis(),
                took.toMillis());
        if (made.contains("name")) {
            jdbc.update(
                    "UPDATE main.%s SET name = ? WHERE hash = ? AND created_at = ?".formatted(table()),
                    entry.nameInDrizzle(),
                    hash,
                    entry.when());
        }
        if (mirror) {
            raiseUserVersion();
        }
    }

    /** A higher number is somebody else's, who would do over what he has done if it went down. */
    void raiseUserVersion() throws SQLException {
        long rows = jdbc.number("SELECT count(*) FROM main.%s".formatted(table()));
        if (jdbc.number("PRAGMA main.user_version") < rows) {
            jdbc.execute("PRAGMA main.user_version = " + rows);
        }
    }

    /** By its position under the lock: others may have written hash and time in any form. */
    void rehash(LedgerRow row, String hash) throws SQLException {
        jdbc.update(
                "UPDATE main.%1$s SET hash = ? WHERE rowid = (SELECT rowid FROM main.%1$s ORDER BY rowid LIMIT 1 OFFSET ?)"
                        .formatted(table()),
                hash,
                row.position() - 1);
    }

    private String table() {
        return Quote.name(name.table());
    }
}
