package dev.tandem.runtime;

import dev.tandem.runtime.Migrations.Migration;
import dev.tandem.runtime.database.Database;
import dev.tandem.runtime.database.FileRun;
import dev.tandem.runtime.database.Steps;
import dev.tandem.runtime.database.Waiting;
import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.runtime.folder.JournalEntry;
import dev.tandem.runtime.ledger.LedgerRow;
import dev.tandem.runtime.ledger.UpToDate;
import dev.tandem.runtime.script.SqlScript;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies what is pending: one migration in a transaction, all in one, or a file that wants none step by step. */
final class Applier {

    private final Settings settings;
    private final Migrations migrations;
    private final Database database;
    private final Steps.Another connections;
    private final Pending pending;
    private final List<Report.AppliedMigration> applied = new ArrayList<>();
    private final long started;

    /**
     * For one run.
     *
     * @param started when it did, by {@link System#nanoTime}
     */
    Applier(Settings settings, Migrations migrations, Database database, Steps.Another connections, long started) {
        this.settings = settings;
        this.migrations = migrations;
        this.database = database;
        this.connections = connections;
        this.started = started;
        this.pending = new Pending(settings, migrations, database);
    }

    /** Goes on from the ledger as it was found, empty where there is none. */
    Report apply(Optional<List<LedgerRow>> found) throws SQLException {
        List<LedgerRow> rows = found.isPresent() ? found.get() : takenOver();
        if (!UpToDate.check(migrations.journal().entries(), rows, migrations.hashes())) {
            try {
                applyPending(rows);
            } catch (MigrationException failure) {
                throw applied.isEmpty() ? failure : failure.afterApplying(tags());
            }
        }
        if (settings.adoption().mirror()) {
            mirror();
        }
        int there = migrations.journal().entries().size() - applied.size();
        return new Report(applied, there, since(started), pending.warnings());
    }

    private List<LedgerRow> takenOver() throws SQLException {
        if (!settings.adoption().isAsked()) {
            return List.of();
        }
        TakeOver takeOver = new TakeOver(settings.adoption(), migrations, database);
        patiently(() -> takeOver.mark().ifPresent(pending::warn));
        return database.ledger().orElse(List.of());
    }

    /** The ledger decides, whatever the number says; it only follows. */
    private void mirror() throws SQLException {
        int rows = database.ledger().orElse(List.of()).size();
        long version = database.userVersion();
        if (version < rows) {
            database.underLock(() -> {
                database.raiseUserVersion();
                return rows;
            });
        } else if (version > rows) {
            pending.warn(
                    "user_version is %d, and %d migrations are applied: somebody else writes it; it is left as it is"
                            .formatted(version, rows));
        }
    }

    private void applyPending(List<LedgerRow> unlocked) throws SQLException {
        migrations.requireFiles();
        pending.read(unlocked);
        while (!pending.next().isEmpty()) {
            List<Migration> next = next();
            if (next.stream().allMatch(Migration::inTransaction)) {
                patiently(() -> inOneTransaction(next));
            } else {
                stepByStep(next.get(0));
            }
        }
    }

    private List<Migration> next() {
        List<Migration> next = pending.next().stream()
                .map(entry -> migrations.load(entry, database.syntax()))
                .toList();
        if (settings.policies().allPending()) {
            next.forEach(Preconditions::requireTransaction);
        }
        return next;
    }

    /** What only lost a race for some table's lock starts anew; nothing of it was kept. */
    private void patiently(Steps.Turn turn) throws SQLException {
        Waiting.Clock clock = waiting().start();
        while (true) {
            try {
                turn.take();
                return;
            } catch (MigrationException failure) {
                if (!(failure.getCause() instanceof SQLException refused) || !database.mayPass(refused)) {
                    throw failure;
                }
                clock.pauseOr(failure);
            } catch (SQLException refused) {
                if (!database.mayPass(refused)) {
                    throw refused;
                }
                clock.pause(refused);
            }
        }
    }

    private Waiting waiting() {
        return new Waiting(settings.limits().lock(), settings.listener()::waiting);
    }

    private void inOneTransaction(List<Migration> together) throws SQLException {
        database.prepareFor(together.stream().map(Migration::script).toList());
        List<Report.AppliedMigration> done = new ArrayList<>();
        if (pending.underLock(together, () -> done.addAll(runAll(together)))) {
            done.forEach(this::applied);
        }
    }

    private void stepByStep(Migration migration) throws SQLException {
        tellOf(migration);
        database.prepareFor(List.of(migration.script()));
        StepFile.requireFit(migration.script(), database);
        List<String> tags =
                migrations.journal().entries().stream().map(JournalEntry::tag).toList();
        try (Steps steps = database.steps(connections)) {
            StepByStep file = new StepByStep(
                    migration,
                    database,
                    steps,
                    work -> pending.underLock(List.of(migration), work),
                    statement -> fileRun(migration, migration.script().only(statement)),
                    waiting());
            // The ledger is looked for and made before a setting of the file says where tables are.
            patiently(() -> pending.underLock(List.of(migration), () -> file.takeOver(tags)));
            while (pending.next().contains(migration.entry())) {
                patiently(() -> {
                    if (file.next()) {
                        applied(new Report.AppliedMigration(migration.entry().tag(), file.took()));
                    }
                });
            }
        }
    }

    private void applied(Report.AppliedMigration migration) {
        pending.remove();
        applied.add(migration);
        settings.listener().applied(migration.tag(), migration.took());
    }

    private List<Report.AppliedMigration> runAll(List<Migration> together) throws SQLException {
        List<Report.AppliedMigration> done = new ArrayList<>();
        for (Migration migration : together) {
            long start = System.nanoTime();
            tellOf(migration);
            database.run(fileRun(migration, migration.script()));
            database.remember(migration.entry(), migration.hash(), since(start));
            done.add(new Report.AppliedMigration(migration.entry().tag(), since(start)));
        }
        return done;
    }

    private void tellOf(Migration migration) {
        migration.unfilled().ifPresent(pending::warn);
        settings.listener()
                .migration(
                        migration.entry().tag(),
                        position(migration),
                        migrations.journal().entries().size());
    }

    /** A file, or a part of it. */
    private FileRun fileRun(Migration migration, SqlScript part) {
        String tag = migration.entry().tag();
        int of = migration.script().statements().size();
        return new FileRun(
                part,
                statement -> settings.listener().statement(tag, statement.number(), of),
                pending::warn,
                migrations::know,
                byHand -> migrations.texts(migration.entry(), byHand));
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
