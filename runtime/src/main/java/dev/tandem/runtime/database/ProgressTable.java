package dev.tandem.runtime.database;

import dev.tandem.runtime.ledger.LedgerName;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The table beside the ledger that remembers how far files have come; both databases read the same SQL.
 *
 * @param table where it is, quoted
 */
public record ProgressTable(Jdbc jdbc, String table, LedgerName ledger) {

    public static final String NAME = "__tandem_progress";

    public void make() throws SQLException {
        jdbc.execute("""
                CREATE TABLE %s (
                  ledger text NOT NULL,
                  tag text NOT NULL,
                  done integer NOT NULL,
                  hash text NOT NULL,
                  started text NOT NULL,
                  PRIMARY KEY (ledger, tag)
                )""".formatted(table));
    }

    public Optional<Progress> read(String tag) throws SQLException {
        List<Progress> rows = jdbc.query(
                "SELECT done, hash, started FROM %s WHERE ledger = ? AND tag = ?".formatted(table),
                row -> new Progress(row.getInt(1), row.getString(2), row.getString(3)),
                ledger.table(),
                tag);
        return rows.stream().findFirst();
    }

    /** Of all files that are half run. */
    public List<String> tags() throws SQLException {
        return jdbc.texts("SELECT tag FROM %s WHERE ledger = ? ORDER BY tag".formatted(table), ledger.table());
    }

    public void save(String tag, Progress progress) throws SQLException {
        jdbc.update("""
                INSERT INTO %s (ledger, tag, done, hash, started) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (ledger, tag) DO UPDATE
                SET done = excluded.done, hash = excluded.hash, started = excluded.started
                """.formatted(table), ledger.table(), tag, progress.done(), progress.hash(), progress.started());
    }

    public void forget(String tag) throws SQLException {
        jdbc.update("DELETE FROM %s WHERE ledger = ? AND tag = ?".formatted(table), ledger.table(), tag);
    }

    /** Where nobody else can be about to write to it. */
    public void dropIfEmpty() throws SQLException {
        if (jdbc.number("SELECT count(*) FROM " + table) == 0) {
            jdbc.execute("DROP TABLE " + table);
        }
    }
}
