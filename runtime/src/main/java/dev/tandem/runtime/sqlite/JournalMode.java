package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.failure.Failure;
import java.sql.SQLException;

/** How SQLite would undo a transaction that a crash or an error interrupts. */
final class JournalMode {

    private JournalMode() {}

    static String of(Jdbc jdbc) throws SQLException {
        return jdbc.texts("PRAGMA main.journal_mode").get(0);
    }

    /** Refuses a rebuild where a crash in the middle would leave a corrupt file, and any work that cannot be undone. */
    static void check(String mode, SqliteFile file, Jdbc jdbc) throws SQLException {
        boolean corrupts = mode.equals("memory") && file.drops() && !isInMemory(jdbc);
        if (mode.equals("off") || corrupts) {
            throw new Failure(
                            "TD543",
                            "a migration is not safe with PRAGMA journal_mode=" + mode,
                            "a crash in the middle of it would leave the database corrupt",
                            "open the database with journal_mode DELETE or WAL")
                    .exception();
        }
    }

    private static boolean isInMemory(Jdbc jdbc) throws SQLException {
        return jdbc.texts("SELECT file FROM pragma_database_list WHERE name = 'main'").stream()
                .allMatch(path -> path == null || path.isEmpty());
    }
}
