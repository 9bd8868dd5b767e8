package dev.tandem.runtime.postgres;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.database.LedgerColumns;
import dev.tandem.runtime.database.Quote;
import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.folder.JournalEntry;
import dev.tandem.runtime.ledger.LedgerName;
import dev.tandem.runtime.ledger.LedgerRow;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ledger as drizzle's migrators make it on Postgres, and three columns that they leave alone. */
final class PostgresLedger {

    /** undefined_table, invalid_schema_name. */
    private static final Set<String> MISSING = Set.of("42P01", "3F000");

    private static final String UNDEFINED_COLUMN = "42703";

    private static final List<String> OURS = List.of("tag", "applied_on", "took_ms");

    private final Jdbc jdbc;
    private final LedgerName name;

    /** What it had when it was made or extended last: who does either looks first. */
    private List<String> made = List.of();

    /** The highest number while nobody else can give one; empty where it is not known. */
    private String newest = "";

    /** The last statements of the transaction, and what they have in place of their question marks. */
    private final List<String> last = new ArrayList<>();

    private final List<Object> values = new ArrayList<>();

    PostgresLedger(Jdbc jdbc, LedgerName name) {
        this.jdbc = jdbc;
        this.name = name;
    }

    /** The rows, oldest first; outside a transaction, where a missing table costs one refused query and no more. */
    Optional<List<LedgerRow>> read(boolean withTimes) throws SQLException {
        try {
            return unlessEmptyOfOthers(rows(withTimes));
        } catch (SQLException refused) {
            if (MISSING.contains(String.valueOf(refused.getSQLState()))) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** The same inside a transaction, which a refused query would end. */
    Optional<List<LedgerRow>> readInTransaction(boolean withTimes) throws SQLException {
        return exists() ? unlessEmptyOfOthers(rows(withTimes)) : Optional.empty();
    }

    /** Drizzle makes its ledger before the first migration, which may then fail: that one remembers nothing. */
    private Optional<List<LedgerRow>> unlessEmptyOfOthers(List<LedgerRow> rows) throws SQLException {
        return rows.isEmpty() && !hasOurColumns() ? Optional.empty() : Optional.of(rows);
    }

    /** Tables of an extension are nobody's. */
    List<String> otherTables() throws SQLException {
        return jdbc.texts("""
                SELECT c.relname
                FROM pg_class c
                JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind IN ('r', 'p', 'f')
                  AND n.nspname = ANY (current_schemas(false))
                  AND c.oid IS DISTINCT FROM to_regclass(?)
                  AND NOT EXISTS (
                    SELECT FROM pg_depend d
                    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
                """, table());
    }

    /** Tables of whatever schema, but for those of appliers. */
    boolean isAlone() throws SQLException {
        return jdbc.number("""
                SELECT count(*)
                FROM pg_class c
                JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind IN ('r', 'p', 'f')
                  AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> ?
                  AND c.oid IS DISTINCT FROM to_regclass(?)
                """, name.schema(), table()) == 0;
    }

    /** A table of another name with all columns that our ledgers have. */
    boolean hasSibling() throws SQLException {
        return jdbc.number("""
                        SELECT count(*) FROM (
                          SELECT attrelid FROM pg_attribute
                          WHERE attname IN ('hash', 'created_at', 'tag', 'applied_on', 'took_ms') AND NOT attisdropped
                          GROUP BY attrelid HAVING count(*) = 5) AS ledgers
                        WHERE attrelid IS DISTINCT FROM to_regclass(?)
                        """, table()) > 0;
    }

    private List<LedgerRow> rows(boolean withTimes) throws SQLException {
        try {
            return jdbc.query("SELECT * FROM " + table() + " ORDER BY id", new LedgerColumns(withTimes));
        } catch (SQLException refused) {
            if (UNDEFINED_COLUMN.equals(refused.getSQLState())) {
                throw LedgerColumns.missing("id");
            }
            throw refused;
        }
    }

    /** Whoever applies something adds a row. */
    String mark() throws SQLException {
        return newest.isEmpty() ? String.valueOf(jdbc.texts(askMark()).get(0)) : newest;
    }

    String askMark() {
        return "SELECT max(id) FROM " + table();
    }

    /** In a new transaction; others may have added rows until it is known again. */
    void mark(String found) {
        newest = found;
        last.clear();
        values.clear();
    }

    /** Whether there is one since it was made or extended. */
    boolean isThere() {
        return !made.isEmpty();
    }

    /** What was made may be undone. */
    void mayBeGone() {
        made = List.of();
    }

    private boolean exists() throws SQLException {
        return jdbc.number("SELECT count(*) WHERE to_regclass(?) IS NOT NULL", table()) > 0;
    }

    void make() throws SQLException {
        if (exists()) {
            requireTable();
            extend();
            made = columns();
        } else {
            create();
            made = OURS;
        }
    }

    private void create() throws SQLException {
        if (!hasSchema()) {
            makeSchema();
        }
        jdbc.execute("""
                CREATE TABLE %s (
                  id SERIAL PRIMARY KEY,
                  hash text NOT NULL,
                  created_at bigint,
                  tag text,
                  applied_on timestamp with time zone,
                  took_ms bigint
                )""".formatted(table()));
    }

    /** Folders with ledgers of their own take other locks than ours, and may make the schema at the same moment. */
    private void makeSchema() throws SQLException {
        try {
            // IF NOT EXISTS would fail in that moment just the same, and needs the right to create where it exists.
            jdbc.together(List.of("SAVEPOINT tandem_schema", "CREATE SCHEMA " + Quote.name(name.schema())));
        } catch (SQLException refused) {
            jdbc.execute("ROLLBACK TO SAVEPOINT tandem_schema");
            if (!hasSchema()) {
                throw refused;
            }
        }
    }

    private boolean hasSchema() throws SQLException {
        return jdbc.number("SELECT count(*) FROM pg_namespace WHERE nspname = ?", name.schema()) > 0;
    }

    /** Behind a view or another server's table, rows may go anywhere, and the lock here says nothing there. */
    private void requireTable() throws SQLException {
        List<String> kinds = jdbc.texts("""
                SELECT CASE relkind WHEN 'f' THEN 'a foreign table' WHEN 'm' THEN 'a materialized view' ELSE 'a view' END
                FROM pg_class WHERE oid = to_regclass(?) AND relkind NOT IN ('r', 'p')
                """, table());
        if (!kinds.isEmpty()) {
            throw new Failure(
                            "TD524",
                            "the ledger %s is %s".formatted(table(), kinds.get(0)),
                            "only a table of this database is written in the transaction of a migration",
                            "name the table itself with ledger(…), or another name")
                    .exception();
        }
    }

    private void extend() throws SQLException {
        boolean allowed = jdbc.number(
                        "SELECT count(*) FROM pg_class WHERE oid = to_regclass(?) AND pg_has_role(relowner, 'USAGE')",
                        table())
                > 0;
        if (allowed && !hasOurColumns()) {
            jdbc.execute("""
                    ALTER TABLE %s
                      ADD COLUMN IF NOT EXISTS tag text,
                      ADD COLUMN IF NOT EXISTS applied_on timestamp with time zone,
                      ADD COLUMN IF NOT EXISTS took_ms bigint""".formatted(table()));
        }
    }

    private boolean hasOurColumns() throws SQLException {
        return columns().containsAll(OURS);
    }

    private List<String> columns() throws SQLException {
        return jdbc.texts(
                "SELECT attname FROM pg_attribute WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped",
                table());
    }

    /** When the transaction is committed, in the same trip to the server. */
    void remember(JournalEntry entry, String hash, Duration took) {
        if (made.containsAll(OURS)) {
            last("""
                    INSERT INTO %s (hash, created_at, tag, applied_on, took_ms)
                    VALUES (?, ?, ?, clock_timestamp(), nullif(?, -1)) RETURNING id""", hash, entry.when(), entry.tag(), took.toMillis());
        } else {
            last("INSERT INTO %s (hash, created_at) VALUES (?, ?) RETURNING id", hash, entry.when());
        }
        if (made.contains("name")) {
            last("UPDATE %s SET name = ? WHERE hash = ? AND created_at = ?", entry.nameInDrizzle(), hash, entry.when());
        }
    }

    private void last(String statement, Object... with) {
        last.add(statement.formatted(table()));
        values.addAll(List.of(with));
    }

    /** Writes what is to be remembered, and commits; the {@link #mark} as it leaves it. */
    String commit() throws SQLException {
        String left = last.isEmpty() && isThere() ? mark() : "";
        last.add("COMMIT");
        List<String> ids = jdbc.together(last, values.toArray());
        return ids.isEmpty() ? left : ids.get(ids.size() - 1);
    }

    /** By its position under the lock: others may have written hash and time in any form. */
    void rehash(LedgerRow row, String hash) throws SQLException {
        jdbc.update(
                "UPDATE %1$s SET hash = ? WHERE ctid = (SELECT ctid FROM %1$s ORDER BY id LIMIT 1 OFFSET ?)"
                        .formatted(table()),
                hash,
                row.position() - 1);
    }

    private String table() {
        return Quote.name(name.schema()) + "." + Quote.name(name.table());
    }
}
