package dev.tandem.runtime;

import dev.tandem.runtime.Migrations.Migration;
import dev.tandem.runtime.database.Database;
import dev.tandem.runtime.database.FileRun;
import dev.tandem.runtime.database.Progress;
import dev.tandem.runtime.database.StatementRunner;
import dev.tandem.runtime.database.Steps;
import dev.tandem.runtime.database.Waiting;
import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.runtime.script.SqlStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Runs a file whose statements share no transaction, one with each turn, from where the last start left it. */
final class StepByStep {

    private final Migration migration;
    private final Database database;
    private final Steps steps;
    private final Lock lock;
    private final Function<SqlStatement, FileRun> part;
    private final Waiting waiting;
    private final StepFile file;
    private final Set<SqlStatement> refusedTransaction = new HashSet<>();
    private final long started = System.nanoTime();
    private Waiting.Clock clock;
    private int walked;

    /** Does work in a transaction under the lock of all appliers, if the file is still the next; keeps it where it says so. */
    @FunctionalInterface
    interface Lock {
        boolean keep(Waiting.Attempt<Boolean> work) throws SQLException;
    }

    StepByStep(
            Migration migration,
            Database database,
            Steps steps,
            Lock lock,
            Function<SqlStatement, FileRun> part,
            Waiting waiting) {
        this.migration = migration;
        this.database = database;
        this.steps = steps;
        this.lock = lock;
        this.part = part;
        this.waiting = waiting;
        this.clock = waiting.start();
        this.file = StepFile.of(migration.script(), steps);
    }

    Duration took() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** Goes on by one statement; whether that was the last, and the ledger has its row. */
    boolean next() throws SQLException {
        Progress seen = progress();
        file.requireUnchanged(seen);
        List<SqlStatement> statements = migration.script().statements();
        int index = file.index(seen.done());
        for (; walked < index; walked++) {
            if (steps.isSetting(statements.get(walked))) {
                execute(statements.get(walked), steps::set);
            }
        }
        if (index == statements.size()) {
            return lock.keep(() -> isStill(seen) && finished());
        }
        SqlStatement statement = statements.get(index);
        boolean bare = steps.isBare(statement) || refusedTransaction.contains(statement);
        boolean done = bare ? outside(statement, seen) : inside(statement, seen);
        return done && index == statements.size() - 1;
    }

    /** Goes on with what a start has done of this file under a tag that nothing has any more. */
    boolean takeOver(Collection<String> tags) throws SQLException {
        List<String> gone = new ArrayList<>(database.halfRun());
        gone.removeAll(tags);
        String own = migration.entry().tag();
        for (String tag : gone) {
            Progress found = steps.progress(tag).orElse(file.start());
            boolean begun = found.done() > 0 || found.isStarted();
            if (begun && file.stands(found) && steps.progress(own).isEmpty()) {
                steps.save(own, found);
                steps.forget(tag);
                break;
            }
        }
        return true;
    }

    private Progress progress() throws SQLException {
        return steps.progress(migration.entry().tag()).orElse(file.start());
    }

    /** On SQLite other programs go on with the same file. */
    private boolean isStill(Progress seen) throws SQLException {
        return progress().equals(seen);
    }

    private boolean inside(SqlStatement statement, Progress seen) throws SQLException {
        try {
            return lock.keep(() -> {
                if (!isStill(seen)) {
                    return false;
                }
                database.run(part.apply(statement));
                return saved(seen.done() + 1);
            });
        } catch (MigrationException refused) {
            if (refused.getCause() instanceof SQLException wish && steps.wantsNoTransaction(wish)) {
                refusedTransaction.add(statement);
                return false;
            }
            throw refused.statement().isPresent() && refused.getCause() instanceof SQLException cause
                    ? file.failed(statement, cause)
                    : refused;
        }
    }

    private boolean outside(SqlStatement statement, Progress seen) throws SQLException {
        if (seen.isStarted() && steps.mayRun(seen)) {
            clock.pause(new SQLException("statement %d of %s may still be running in another session"
                    .formatted(statement.number(), migration.entry().tag())));
            return false;
        }
        clock = waiting.start();
        Progress claim = new Progress(seen.done(), file.hash(seen.done() + 1), steps.self());
        if (!lock.keep(() -> isStill(seen) && saved(claim))) {
            return false;
        }
        if (!seen.isStarted() || !wasDone(statement)) {
            run(statement, claim);
        }
        return lock.keep(() -> isStill(claim) && saved(seen.done() + 1));
    }

    private boolean wasDone(SqlStatement statement) {
        try {
            Steps.Outcome outcome = steps.outcome(statement);
            if (outcome == Steps.Outcome.UNKNOWN) {
                throw file.unknown(statement);
            }
            return outcome == Steps.Outcome.DONE;
        } catch (SQLException failure) {
            throw file.failed(statement, failure);
        }
    }

    private void run(SqlStatement statement, Progress claim) {
        try {
            execute(statement, steps::bare);
        } catch (MigrationException failure) {
            if (failure.getCause() instanceof SQLException cause && !database.mayPass(cause)) {
                release(statement, claim, failure);
            }
            throw failure;
        }
    }

    private void execute(SqlStatement statement, StatementRunner.Execution execution) {
        part.apply(statement).starting().accept(statement);
        try {
            execution.execute(statement.sql());
        } catch (SQLException refused) {
            throw file.failed(statement, refused);
        }
    }

    /** What failed is not done and may be mended; unless the connection is gone, which leaves it in doubt. */
    private void release(SqlStatement statement, Progress claim, MigrationException failure) {
        try {
            steps.outcome(statement);
            Progress free = new Progress(claim.done(), file.hash(claim.done()), "");
            lock.keep(() -> isStill(claim) && saved(free));
        } catch (SQLException | MigrationException stillInDoubt) {
            failure.addSuppressed(stillInDoubt);
        }
    }

    private boolean saved(int done) throws SQLException {
        if (file.endsWithStep() && done == file.steps().size()) {
            return finished();
        }
        return saved(new Progress(done, file.hash(done), ""));
    }

    private boolean saved(Progress progress) throws SQLException {
        steps.save(migration.entry().tag(), progress);
        return true;
    }

    private boolean finished() throws SQLException {
        database.remember(migration.entry(), migration.hash(), took());
        steps.forget(migration.entry().tag());
        return true;
    }
}
