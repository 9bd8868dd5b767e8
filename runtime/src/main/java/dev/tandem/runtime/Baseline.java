package dev.tandem.runtime;

import dev.tandem.runtime.database.Database;
import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.runtime.folder.JournalEntry;
import dev.tandem.runtime.ledger.History;
import dev.tandem.runtime.ledger.LedgerRow;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Rows in the ledger for migrations that the database has and that nobody applied. */
final class Baseline {

    private Baseline() {}

    /** Marks what is not marked yet, up to and including this migration. */
    static List<String> mark(String tag, Migrations migrations, Database database) throws SQLException {
        List<JournalEntry> upTo = migrations.upTo(tag);
        return database.underLock(() -> {
            List<LedgerRow> rows = database.ledger().orElse(List.of());
            History history = History.of(migrations.journal(), rows, migrations.hashes());
            refuseContradiction(upTo, history, migrations);
            List<JournalEntry> unmarked =
                    history.pending().stream().filter(upTo::contains).toList();
            refuseEmpty(unmarked, database);
            refuseHalfRun(unmarked, migrations, database);
            mark(unmarked, migrations, database);
            return unmarked.stream().map(JournalEntry::tag).toList();
        });
    }

    static void mark(List<JournalEntry> entries, Migrations migrations, Database database) throws SQLException {
        if (!entries.isEmpty()) {
            database.makeLedger();
        }
        for (JournalEntry entry : entries) {
            database.remember(entry, migrations.hash(entry), LedgerRow.NOT_RUN);
        }
    }

    private static void refuseEmpty(List<JournalEntry> unmarked, Database database) throws SQLException {
        if (!unmarked.isEmpty() && database.isEmpty()) {
            throw new Failure(
                            "TD556",
                            "the database has no table that a migration could have made",
                            "what is marked as applied never runs there, and the first migration behind it would miss its tables",
                            "see that the database is the right one; an empty one needs no baseline: migrate() makes all tables")
                    .exception();
        }
    }

    private static void refuseHalfRun(List<JournalEntry> unmarked, Migrations migrations, Database database)
            throws SQLException {
        List<String> halfRun = database.halfRun();
        for (JournalEntry entry : unmarked) {
            if (halfRun.contains(entry.tag())) {
                throw new Failure(
                                "TD557",
                                entry.tag() + " is half run",
                                "it has no transaction, and a start stopped in the middle; marked as applied it would stay so",
                                "let migrate() go on with it; or do the rest by hand, and then delete its row in __tandem_progress")
                        .at(migrations.folder().place(entry))
                        .exception();
            }
        }
    }

    private static void refuseContradiction(List<JournalEntry> upTo, History history, Migrations migrations) {
        Optional<String> later = history.newest(migrations.journal())
                .filter(newest -> !upTo.contains(newest))
                .map(JournalEntry::tag);
        if (later.isPresent()) {
            throw contradiction(later.get() + " is applied, which comes after "
                    + upTo.get(upTo.size() - 1).tag());
        }
        history.ahead().stream().findFirst().ifPresent(row -> {
            throw contradiction(row.name() + " is applied, which this folder does not have");
        });
    }

    private static MigrationException contradiction(String message) {
        return new Failure(
                        "TD526",
                        message,
                        "a baseline says where a database stands whose ledger does not know; this ledger knows more",
                        "see that database and folder belong together; status() tells what the ledger remembers")
                .exception();
    }
}
