package dev.tandem.runtime;

import dev.tandem.runtime.Migrations.Migration;
import dev.tandem.runtime.database.Database;
import dev.tandem.runtime.database.Waiting;
import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.runtime.folder.JournalEntry;
import dev.tandem.runtime.ledger.History;
import dev.tandem.runtime.ledger.LedgerRow;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applies one pending migration after the other. What is pending is asked again under each lock. */
final class Applier {

    private final Settings settings;
    private final Migrations migrations;
    private final Database database;
    private final List<Report.AppliedMigration> applied = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private final long started = System.nanoTime();

    Applier(Settings settings, Migrations migrations, Database database) {
        this.settings = settings;
        this.migrations = migrations;
        this.database = database;
    }

    Report apply() throws SQLException {
        List<LedgerRow> rows = database.ledger().orElse(List.of());
        if (!History.recorded(migrations.journal(), rows, migrations.hashes()).isComplete()) {
            try {
                applyPending(rows);
            } catch (MigrationException failure) {
                throw applied.isEmpty() ? failure : failure.afterApplying(tags());
            }
        }
        int there = migrations.journal().entries().size() - applied.size();
        return new Report(applied, there, since(started), List.copyOf(warnings));
    }

    private void applyPending(List<LedgerRow> unlocked) throws SQLException {
        migrations.requireFiles();
        Optional<JournalEntry> next = next(unlocked);
        while (next.isPresent()) {
            Migration migration = migrations.load(next.get(), database.syntax());
            next = patiently(migration);
        }
    }

    /** A migration that only lost a race for some table's lock starts anew; nothing of it was kept. */
    private Optional<JournalEntry> patiently(Migration migration) throws SQLException {
        Waiting.Clock clock = new Waiting(settings.lockTimeout(), settings.listener()::waiting).start();
        while (true) {
            try {
                return underLock(migration);
            } catch (MigrationException failure) {
                if (!(failure.getCause() instanceof SQLException refused) || !database.mayPass(refused)) {
                    throw failure;
                }
                clock.pauseOr(failure);
            }
        }
    }

    /** Applies the migration if it is still the next; returns the one that is next then. */
    private Optional<JournalEntry> underLock(Migration migration) throws SQLException {
        database.prepareFor(migration.script());
        database.lock();
        boolean committed = false;
        try {
            Optional<List<LedgerRow>> ledger = database.ledger();
            List<LedgerRow> rows = ledger.orElse(List.of());
            Optional<JournalEntry> next = next(rows);
            if (!next.equals(Optional.of(migration.entry()))) {
                return next;
            }
            if (ledger.isEmpty()) {
                Preconditions.requireEmpty(database, settings);
            }
            run(migration);
            committed = true;
            return next(database.ledger().orElse(List.of()));
        } finally {
            if (!committed) {
                database.rollback();
            }
        }
    }

    private void run(Migration migration) throws SQLException {
        long start = System.nanoTime();
        String tag = migration.entry().tag();
        int of = migration.script().statements().size();
        settings.listener()
                .migration(
                        tag, position(migration), migrations.journal().entries().size());
        database.makeLedger();
        database.run(migration.script(), statement -> settings.listener().statement(tag, statement.number(), of));
        database.remember(migration.entry(), migration.hash(), since(start));
        Commit.of(database, migration);
        applied.add(new Report.AppliedMigration(tag, since(start)));
        settings.listener().applied(tag, since(start));
    }

    private int position(Migration migration) {
        return migrations.journal().entries().indexOf(migration.entry()) + 1;
    }

    private Optional<JournalEntry> next(List<LedgerRow> rows) {
        History history = History.of(migrations.journal(), rows, migrations.hashes());
        Preconditions.check(history, migrations, settings, database.dialect()).stream()
                .filter(warnings::add)
                .forEach(settings.listener()::warning);
        return history.pending().stream().findFirst();
    }

    private List<String> tags() {
        return applied.stream().map(Report.AppliedMigration::tag).toList();
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
