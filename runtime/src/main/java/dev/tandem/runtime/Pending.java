package dev.tandem.runtime;

import dev.tandem.runtime.Migrations.Migration;
import dev.tandem.runtime.database.Database;
import dev.tandem.runtime.database.Waiting;
import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.runtime.folder.JournalEntry;
import dev.tandem.runtime.ledger.History;
import dev.tandem.runtime.ledger.LedgerRow;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** What is still to be applied. Others may apply it at any moment, so it is asked again under each lock. */
final class Pending {

    private final Settings settings;
    private final Migrations migrations;
    private final Database database;
    private final Set<String> warnings = new LinkedHashSet<>();
    private Queue<JournalEntry> entries = new ArrayDeque<>();
    private Optional<String> mark = Optional.empty();

    Pending(Settings settings, Migrations migrations, Database database) {
        this.settings = settings;
        this.migrations = migrations;
        this.database = database;
    }

    /** What the next transaction applies, or a file that wants none; empty when nothing is left. */
    List<JournalEntry> next() {
        boolean all = settings.policies().allPending() || entries.isEmpty();
        return all ? List.copyOf(entries) : List.of(entries.element());
    }

    /** The next one is applied. */
    void remove() {
        entries.remove();
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    /** Does work in a transaction if the migrations are still the next, and keeps it where it says so; whether it was kept. */
    boolean underLock(List<Migration> together, Waiting.Attempt<Boolean> work) throws SQLException {
        database.lock();
        boolean committed = false;
        try {
            if (!isAsWeLeftIt()) {
                readLedger();
            }
            if (next().equals(entries(together)) && work.make()) {
                mark = Optional.of(commit(together.get(together.size() - 1)));
                committed = true;
            }
        } finally {
            if (!committed) {
                database.rollback();
                mark = Optional.empty();
            }
        }
        return committed;
    }

    /** Deferred constraints are only checked here. */
    private String commit(Migration last) {
        try {
            return database.commit();
        } catch (SQLException refused) {
            Failure failure = new Failure(
                    "TD531",
                    last.entry().tag() + " could not be committed",
                    String.valueOf(refused.getMessage()),
                    "mend what the message names and start again: the ledger knows whether the commit arrived");
            throw new MigrationException(failure.at(last.script().place()), refused);
        }
    }

    private static List<JournalEntry> entries(List<Migration> migrations) {
        return migrations.stream().map(Migration::entry).toList();
    }

    /** Between two of our transactions others may have applied something. */
    private boolean isAsWeLeftIt() throws SQLException {
        return mark.isPresent() && mark.get().equals(database.ledgerMark());
    }

    private void readLedger() throws SQLException {
        Optional<List<LedgerRow>> rows = database.ledger();
        read(rows.orElse(List.of()));
        if (rows.isEmpty() && !entries.isEmpty()) {
            Preconditions.requireEmpty(database, migrations, settings);
        }
        if (!entries.isEmpty()) {
            database.makeLedger();
        }
    }

    void read(List<LedgerRow> rows) {
        History history = History.of(migrations.journal(), rows, migrations.hashes());
        Preconditions.check(history, migrations, settings, database.dialect()).forEach(this::warn);
        entries = new ArrayDeque<>(history.pending());
    }

    /** Once for all that a run meets again and again. */
    void warn(String warning) {
        if (warnings.add(warning)) {
            settings.listener().warning(warning);
        }
    }
}
