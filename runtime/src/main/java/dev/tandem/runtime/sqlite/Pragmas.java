package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.failure.Failure;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A connection's settings: as they were when it came, as files need them, and given back. */
final class Pragmas {

    /**
     * What a file may set and what would outlive it: the next file must find it as the first did, whoever runs it. What is
     * asked for only when a file is to be run.
     */
    private static final List<String> KEPT = List.of(
            "foreign_keys",
            "legacy_alter_table",
            "recursive_triggers",
            "ignore_check_constraints",
            "writable_schema",
            "query_only");

    private static final long UNKNOWN = -1;

    private final Jdbc jdbc;
    private long busyTimeout = UNKNOWN;
    private long waitsAtMost = UNKNOWN;
    private final Map<String, Long> before = new LinkedHashMap<>();
    private Optional<String> journalMode = Optional.empty();
    private boolean mayDiffer;

    Pragmas(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Milliseconds, for what others hold. Asked and set as a query is, for which a driver's classes are loaded anyway. */
    void waitAtMost(long millis) throws SQLException {
        if (busyTimeout == UNKNOWN) {
            busyTimeout = jdbc.number("PRAGMA busy_timeout");
        }
        if (waitsAtMost != millis) {
            jdbc.number("PRAGMA busy_timeout = " + Math.min(millis, Integer.MAX_VALUE));
            waitsAtMost = millis;
        }
    }

    /** Before the first statement that may have to wait. */
    boolean areNew() {
        return busyTimeout == UNKNOWN;
    }

    /** Outside a transaction: inside one, SQLite ignores some of these without a word. */
    void prepareFor(List<SqliteFile> files) throws SQLException {
        if (before.isEmpty()) {
            read();
        }
        if (mayDiffer) {
            setAsBefore();
        }
        boolean off = files.stream().anyMatch(SqliteFile::needsForeignKeysOff);
        mayDiffer = off || files.stream().anyMatch(SqliteFile::saysPragma);
        if (off) {
            switchForeignKeysOff(files);
        }
    }

    private void read() throws SQLException {
        for (String name : KEPT) {
            before.put(name, jdbc.number("PRAGMA " + name));
        }
    }

    private void setAsBefore() throws SQLException {
        for (Map.Entry<String, Long> pragma : before.entrySet()) {
            jdbc.execute("PRAGMA %s = %d".formatted(pragma.getKey(), pragma.getValue()));
        }
    }

    private void switchForeignKeysOff(List<SqliteFile> files) throws SQLException {
        if (foreignKeysAreOn()) {
            SqliteFile.requireOneTransaction(files);
        }
        jdbc.execute("PRAGMA foreign_keys = OFF");
        if (foreignKeysAreOn()) {
            throw new Failure(
                            "TD540",
                            "foreign keys cannot be switched off for "
                                    + files.get(0).script().place(),
                            "the file drops or rebuilds a table; with foreign keys on, rows that reference it would go with it",
                            "use a connection on which PRAGMA foreign_keys=OFF works")
                    .exception();
        }
    }

    boolean foreignKeysAreOn() throws SQLException {
        return jdbc.number("PRAGMA foreign_keys") != 0;
    }

    /** Of others' pragmas none changes the mode of this connection to one that is not safe. */
    void requireJournal(SqliteFile file) throws SQLException {
        if (journalMode.isEmpty()) {
            journalMode = Optional.of(JournalMode.of(jdbc));
        }
        JournalMode.check(journalMode.get(), file, jdbc);
        if (file.saysPragma()) {
            journalMode = Optional.empty();
            waitsAtMost = UNKNOWN;
        }
    }

    void giveBack() throws SQLException {
        setAsBefore();
        if (busyTimeout != UNKNOWN) {
            jdbc.number("PRAGMA busy_timeout = " + busyTimeout);
        }
    }
}
