package dev.tandem.runtime;

import dev.tandem.runtime.Migrations.Migration;
import dev.tandem.runtime.database.Database;
import dev.tandem.runtime.database.FileRun;
import dev.tandem.runtime.database.Waiting;
import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.runtime.folder.JournalEntry;
import dev.tandem.runtime.ledger.History;
import dev.tandem.runtime.ledger.LedgerRow;
import dev.tandem.runtime.ledger.UpToDate;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** Applies one pending migration after the other. What is pending is asked again under each lock. */
final class Applier {

    private final Settings settings;
    private final Migrations migrations;
    private final Database database;
    private final List<Report.AppliedMigration> applied = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private final long started = System.nanoTime();
    private Queue<JournalEntry> pending = new ArrayDeque<>();
    private Optional<String> mark = Optional.empty();

    Applier(Settings settings, Migrations migrations, Database database) {
        this.settings = settings;
        this.migrations = migrations;
        this.database = database;
    }

    Report apply() throws SQLException {
        List<LedgerRow> rows = database.ledger().orElse(List.of());
        if (!UpToDate.check(migrations.journal().entries(), rows, migrations.hashes())) {
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
        readPending(unlocked);
        while (!pending.isEmpty()) {
            patiently(migrations.load(pending.element(), database.syntax()));
        }
    }

    /** A migration that only lost a race for some table's lock starts anew; nothing of it was kept. */
    private void patiently(Migration migration) throws SQLException {
        Waiting.Clock clock = new Waiting(settings.lockTimeout(), settings.listener()::waiting).start();
        while (true) {
            try {
                underLock(migration);
                return;
            } catch (MigrationException failure) {
                if (!(failure.getCause() instanceof SQLException refused) || !database.mayPass(refused)) {
                    throw failure;
                }
                clock.pauseOr(failure);
            }
        }
    }

    /** Applies the migration if it is still the next. */
    private void underLock(Migration migration) throws SQLException {
        database.prepareFor(migration.script());
        database.lock();
        boolean committed = false;
        try {
            if (!isAsWeLeftIt()) {
                readLedger();
            }
            if (migration.entry().equals(pending.peek())) {
                run(migration);
                committed = true;
            }
        } finally {
            if (!committed) {
                database.rollback();
                mark = Optional.empty();
            }
        }
    }

    /** Between two of our transactions others may have applied something. */
    private boolean isAsWeLeftIt() throws SQLException {
        return mark.isPresent() && mark.get().equals(database.ledgerMark());
    }

    private void readLedger() throws SQLException {
        Optional<List<LedgerRow>> rows = database.ledger();
        readPending(rows.orElse(List.of()));
        if (rows.isEmpty() && !pending.isEmpty()) {
            Preconditions.requireEmpty(database, settings);
        }
        if (!pending.isEmpty()) {
            database.makeLedger();
        }
    }

    private void readPending(List<LedgerRow> rows) {
        History history = History.of(migrations.journal(), rows, migrations.hashes());
        Preconditions.check(history, migrations, settings, database.dialect()).forEach(this::warn);
        pending = new ArrayDeque<>(history.pending());
    }

    /** Once for all that a run meets again and again. */
    private void warn(String warning) {
        if (warnings.add(warning)) {
            settings.listener().warning(warning);
        }
    }

    private void run(Migration migration) throws SQLException {
        long start = System.nanoTime();
        String tag = migration.entry().tag();
        int of = migration.script().statements().size();
        settings.listener()
                .migration(
                        tag, position(migration), migrations.journal().entries().size());
        database.run(new FileRun(
                migration.script(),
                statement -> settings.listener().statement(tag, statement.number(), of),
                this::warn,
                migrations::know));
        database.remember(migration.entry(), migration.hash(), since(start));
        String left = database.ledgerMark();
        Commit.of(database, migration);
        mark = Optional.of(left);
        pending.remove();
        applied.add(new Report.AppliedMigration(tag, since(start)));
        settings.listener().applied(tag, since(start));
    }

    private int position(Migration migration) {
        return migrations.journal().entries().indexOf(migration.entry()) + 1;
    }

    private List<String> tags() {
        return applied.stream().map(Report.AppliedMigration::tag).toList();
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
