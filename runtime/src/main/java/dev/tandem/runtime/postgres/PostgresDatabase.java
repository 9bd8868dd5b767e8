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
import dev.tandem.runtime.script.SqlStatement;
import dev.tandem.runtime.script.SqlSyntax;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Postgres through JDBC. */
public final class PostgresDatabase implements Database {

    /** lock_not_available, deadlock_detected. */
    private static final Set<String> PASSING = Set.of("55P03", "40P01");

    /** not_null_violation, unique_violation, check_violation, datatype_mismatch. */
    private static final Set<String> UNFIT = Set.of("23502", "23505", "23514", "42804");

    /** in_failed_sql_transaction. */
    private static final String FAILED_TRANSACTION = "25P02";

    /** A statement that waits for a table's lock makes everybody else wait behind it; so it gives up and comes back. */
    private static final long LONGEST_LOCK_WAIT = 5000;

    private final Jdbc jdbc;
    private final boolean autoCommit;
    private final LedgerName name;
    private final AdvisoryLock lock;
    private final PostgresLedger ledger;
    private final Waiting waiting;
    private final Optional<Duration> statementTimeout;
    private Optional<SessionSettings> session = Optional.empty();
    private Optional<Guard> guard = Optional.empty();
    private boolean settingsMayChange;
    private boolean asksForFunctions;
    private boolean hasFunctions;
    private boolean inTransaction;

    private PostgresDatabase(
            Jdbc jdbc, boolean autoCommit, LedgerName name, Waiting waiting, Optional<Duration> statementTimeout) {
        this.jdbc = jdbc;
        this.autoCommit = autoCommit;
        this.name = name;
        this.lock = new AdvisoryLock(name);
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
    public String product() throws SQLException {
        return jdbc.connection().getMetaData().getDatabaseProductName();
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
        boolean leftAlone = SessionSettings.areLeftAloneBy(scripts);
        asksForFunctions = !leftAlone && !hasFunctions && SessionSettings.areLeftToFunctionsBy(scripts);
        settingsMayChange = !leftAlone && !asksForFunctions;
        session = Optional.empty();
    }

    @Override
    public void lock() throws SQLException {
        Waiting.Clock clock = waiting.start();
        while (!tryLock()) {
            clock.pause(lock.isTaken());
        }
    }

    /** What others hold for a moment may stand in the way of any statement here, not only in that of the lock. */
    private boolean tryLock() throws SQLException {
        if (guard.isPresent()) {
            guard.get().requireLock();
        }
        inTransaction = true;
        boolean locked = false;
        try {
            locked = begin();
        } catch (SQLException refused) {
            if (!mayPass(refused)) {
                throw refused;
            }
        } finally {
            if (!locked) {
                undo();
            }
        }
        return locked;
    }

    /**
     * In one trip to the server, or more where settings are looked at, which is before they are limited. READ COMMITTED
     * gives each statement of a trip a snapshot of its own, so that the ledger is seen as it is when the lock is ours
     * (docs/adr/0022).
     */
    private boolean begin() throws SQLException {
        ledger.mark("");
        Map<String, String> limits = limits();
        List<String> limited = SessionSettings.limit(limits);
        if (ledger.isThere()) {
            limited.add(ledger.askMark());
        }
        List<String> first = new ArrayList<>();
        first.add("BEGIN ISOLATION LEVEL READ COMMITTED");
        first.add(guard.isPresent() ? "SELECT true" : lock.tryTake());
        if (asksForFunctions) {
            first.add(SessionSettings.ASK_FOR_FUNCTIONS);
        }
        if (!settingsMayChange) {
            first.addAll(limited);
        }
        List<String> answers = jdbc.together(first);
        boolean locked = answers.get(0).equals("t");
        if (locked && asksForFunctions && answers.get(1).equals("t")) {
            return beginAnew();
        }
        if (locked && settingsMayChange) {
            session = Optional.of(SessionSettings.of(jdbc, limits));
            answers.addAll(jdbc.together(limited));
        }
        if (locked && ledger.isThere()) {
            ledger.mark(String.valueOf(answers.get(answers.size() - 1)));
        }
        return locked;
    }

    /** There are functions, now and in what follows: then settings are looked at. */
    private boolean beginAnew() throws SQLException {
        hasFunctions = true;
        asksForFunctions = false;
        settingsMayChange = true;
        jdbc.execute("ROLLBACK");
        return begin();
    }

    private Map<String, String> limits() {
        Map<String, String> limits = new LinkedHashMap<>();
        long lockTimeout = Math.min(LONGEST_LOCK_WAIT, waiting.timeout().toMillis() / 4);
        limits.put("lock_timeout", Long.toString(Math.max(1, lockTimeout)));
        if (statementTimeout.isPresent()) {
            limits.put("statement_timeout", Long.toString(statementTimeout.get().toMillis()));
        }
        return limits;
    }

    @Override
    public List<String> tables() throws SQLException {
        return ledger.otherTables();
    }

    @Override
    public boolean isEmpty() throws SQLException {
        return ledger.isAlone();
    }

    @Override
    public List<String> halfRun() throws SQLException {
        return PostgresSteps.halfRun(jdbc, name);
    }

    @Override
    public Optional<String> misfit(SqlStatement statement) {
        return PostgresSteps.misfit(statement);
    }

    @Override
    public void requireAnother(Steps.Another connections) throws SQLException {
        Guard.requireAnother(connections, waiting, jdbc);
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
        Guard standing = Guard.stand(connections, lock, waiting, jdbc);
        guard = Optional.of(standing);
        return new PostgresSteps(jdbc, name, waiting.timeout(), statementTimeout, () -> {
            guard = Optional.empty();
            standing.close();
        });
    }

    @Override
    public void remember(JournalEntry entry, String hash, Duration took) {
        ledger.remember(entry, hash, took);
    }

    @Override
    public void rehash(LedgerRow row, String hash) throws SQLException {
        ledger.rehash(row, hash);
    }

    @Override
    public String commit() throws SQLException {
        try {
            String left = ledger.commit();
            inTransaction = false;
            return left;
        } catch (SQLException refused) {
            if (!transactionHasFailed()) {
                throw refused;
            }
            throw UNFIT.contains(String.valueOf(refused.getSQLState()))
                    ? DatabaseFailure.ofLedger(refused)
                    : DatabaseFailure.of("writing the ledger", refused);
        }
    }

    /** Whether a statement before the commit failed; a commit that fails leaves no transaction. */
    private boolean transactionHasFailed() {
        try {
            return jdbc.number("SELECT 1") < 0;
        } catch (SQLException failure) {
            return FAILED_TRANSACTION.equals(failure.getSQLState());
        }
    }

    @Override
    public void rollback() {
        ledger.mayBeGone();
        undo();
    }

    private void undo() {
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
