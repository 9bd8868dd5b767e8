package dev.tandem.runtime.postgres;

import dev.tandem.runtime.database.Database;
import dev.tandem.runtime.database.DatabaseFailure;
import dev.tandem.runtime.database.FileRun;
import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.database.StatementRunner;
import dev.tandem.runtime.database.Steps;
import dev.tandem.runtime.database.Waiting;
import dev.tandem.runtime.folder.JournalDialect;
import dev.tandem.runtime.folder.JournalEntry;
import dev.tandem.runtime.ledger.LedgerName;
import dev.tandem.runtime.ledger.LedgerRow;
import dev.tandem.runtime.script.SqlScript;
import dev.tandem.runtime.script.SqlSyntax;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Postgres through JDBC. */
public final class PostgresDatabase implements Database {

    /** lock_not_available, deadlock_detected. */
    private static final Set<String> PASSING = Set.of("55P03", "40P01");

    /** not_null_violation, unique_violation, check_violation, datatype_mismatch. */
    private static final Set<String> UNFIT = Set.of("23502", "23505", "23514", "42804");

    /** A statement that waits for a table's lock makes everybody else wait behind it; so it gives up and comes back. */
    private static final long LONGEST_LOCK_WAIT = 5000;

    private final Jdbc jdbc;
    private final boolean autoCommit;
    private final LedgerName name;
    private final PostgresLedger ledger;
    private final Waiting waiting;
    private final Optional<Duration> statementTimeout;
    private Optional<SessionSettings> session = Optional.empty();
    private Optional<Guard> guard = Optional.empty();
    private boolean settingsAreLeftAlone;
    private boolean inTransaction;

    private PostgresDatabase(
            Jdbc jdbc, boolean autoCommit, LedgerName name, Waiting waiting, Optional<Duration> statementTimeout) {
        this.jdbc = jdbc;
        this.autoCommit = autoCommit;
        this.name = name;
        this.ledger = new PostgresLedger(jdbc, name);
        this.waiting = waiting;
        this.statementTimeout = statementTimeout;
    }

    public static PostgresDatabase open(
            Connection connection, LedgerName ledger, Waiting waiting, Optional<Duration> statementTimeout)
            throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        if (!autoCommit) {
            connection.setAutoCommit(true);
        }
        return new PostgresDatabase(new Jdbc(connection), autoCommit, ledger, waiting, statementTimeout);
    }

    @Override
    public JournalDialect dialect() {
        return JournalDialect.POSTGRES;
    }

    @Override
    public SqlSyntax syntax() {
        return SqlSyntax.POSTGRES;
    }

    @Override
    public Optional<List<LedgerRow>> ledger(boolean withTimes) throws SQLException {
        return inTransaction ? ledger.readInTransaction(withTimes) : ledger.read(withTimes);
    }

    @Override
    public String ledgerMark() throws SQLException {
        return ledger.mark();
    }

    @Override
    public void prepareFor(List<SqlScript> scripts) {
        settingsAreLeftAlone = SessionSettings.areLeftAloneBy(scripts);
    }

    /** READ COMMITTED, so that the ledger is read as it is when the lock is ours, not as it was when we began to wait. */
    @Override
    public void lock() throws SQLException {
        Waiting.Clock clock = waiting.start();
        while (!tryLock()) {
            clock.pause(new AdvisoryLock(name).isTaken());
        }
        SessionSettings settings = settingsAreLeftAlone ? SessionSettings.unread(jdbc) : SessionSettings.of(jdbc);
        settings.limit(
                "lock_timeout",
                Math.max(1, Math.min(LONGEST_LOCK_WAIT, waiting.timeout().toMillis() / 4)));
        if (statementTimeout.isPresent()) {
            settings.limit("statement_timeout", statementTimeout.get().toMillis());
        }
        session = settingsAreLeftAlone ? Optional.empty() : Optional.of(settings);
    }

    private boolean tryLock() throws SQLException {
        if (guard.isPresent()) {
            guard.get().requireLock();
        }
        jdbc.execute("BEGIN ISOLATION LEVEL READ COMMITTED");
        inTransaction = true;
        ledger.mayGrow();
        if (guard.isPresent() || new AdvisoryLock(name).tryTake(jdbc)) {
            return true;
        }
        rollback();
        return false;
    }

    @Override
    public List<String> tables() throws SQLException {
        return ledger.otherTables();
    }

    @Override
    public boolean hasOtherLedger() throws SQLException {
        return ledger.hasSibling();
    }

    @Override
    public void makeLedger() throws SQLException {
        ledger.make();
    }

    @Override
    public void run(FileRun file) throws SQLException {
        StatementRunner runner = new StatementRunner(file, jdbc::execute);
        file.script().statements().forEach(runner::run);
        if (session.isPresent()) {
            session.get().giveBack();
        }
    }

    @Override
    public Steps steps(Steps.Another connections) throws SQLException {
        Guard standing = Guard.stand(connections, new AdvisoryLock(name), waiting, jdbc);
        guard = Optional.of(standing);
        return new PostgresSteps(jdbc, name, waiting.timeout(), statementTimeout, () -> {
            guard = Optional.empty();
            standing.close();
        });
    }

    @Override
    public void remember(JournalEntry entry, String hash, Duration took) throws SQLException {
        try {
            ledger.remember(entry, hash, took);
        } catch (SQLException refused) {
            if (UNFIT.contains(String.valueOf(refused.getSQLState()))) {
                throw DatabaseFailure.ofLedger(refused);
            }
            throw refused;
        }
    }

    @Override
    public void rehash(LedgerRow row, String hash) throws SQLException {
        ledger.rehash(row, hash);
    }

    @Override
    public void commit() throws SQLException {
        jdbc.execute("COMMIT");
        inTransaction = false;
    }

    @Override
    public void rollback() {
        inTransaction = false;
        try {
            jdbc.execute("ROLLBACK");
        } catch (SQLException connectionIsGone) {
            // The server has rolled back by itself; the failure that brought us here is told.
        }
    }

    @Override
    public boolean mayPass(SQLException failure) {
        return PASSING.contains(String.valueOf(failure.getSQLState()));
    }

    @Override
    public void close() throws SQLException {
        if (!autoCommit) {
            jdbc.connection().setAutoCommit(false);
        }
    }
}
