package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Database;
import dev.tandem.runtime.database.DatabaseFailure;
import dev.tandem.runtime.database.FileRun;
import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.database.ProgressTable;
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
import java.util.List;
import java.util.Optional;

/** SQLite through JDBC. */
public final class SqliteDatabase implements Database {

    /** SQLITE_BUSY; the other bits of a code say why. */
    private static final int BUSY = 5;

    /** SQLITE_CONSTRAINT. */
    private static final int CONSTRAINT = 19;

    /** What SQLITE_BUSY is called between connections that share a cache. */
    private static final String SHARED_CACHE = "SQLITE_LOCKED_SHAREDCACHE";

    /** SQLite waits by itself for so long; in between we can tell that we wait. */
    private static final long SLICE = 1000;

    private final Jdbc jdbc;
    private final boolean autoCommit;
    private final Pragmas pragmas;
    private final SqliteLedger ledger;
    private final Waiting waiting;
    private final Optional<Duration> statementTimeout;
    private String mark = "";
    private boolean isWritable;

    private SqliteDatabase(
            Jdbc jdbc,
            boolean autoCommit,
            LedgerName ledger,
            Waiting waiting,
            Optional<Duration> statementTimeout,
            boolean mirror) {
        this.jdbc = jdbc;
        this.autoCommit = autoCommit;
        this.pragmas = new Pragmas(jdbc);
        this.ledger = new SqliteLedger(jdbc, ledger, mirror);
        this.waiting = waiting;
        this.statementTimeout = statementTimeout;
    }

    /**
     * Opens it, and switches to autocommit: transactions are begun by hand, because JDBC knows no BEGIN IMMEDIATE.
     *
     * @param mirror whether {@code user_version} follows the ledger
     */
    public static SqliteDatabase open(
            Connection connection,
            LedgerName ledger,
            Waiting waiting,
            Optional<Duration> statementTimeout,
            boolean mirror)
            throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        if (!autoCommit) {
            connection.setAutoCommit(true);
        }
        return new SqliteDatabase(new Jdbc(connection), autoCommit, ledger, waiting, statementTimeout, mirror);
    }

    @Override
    public JournalDialect dialect() {
        return JournalDialect.SQLITE;
    }

    @Override
    public String product() throws SQLException {
        return jdbc.connection().getMetaData().getDatabaseProductName();
    }

    @Override
    public SqlSyntax syntax() {
        return SqlSyntax.SQLITE;
    }

    @Override
    public Optional<List<LedgerRow>> ledger(boolean withTimes) throws SQLException {
        if (pragmas.areNew()) {
            waitInSlices();
        }
        try {
            return ledger.read(withTimes);
        } catch (SQLException refused) {
            if (!mayPass(refused)) {
                throw refused;
            }
            return waiting.until(() -> ledger.read(withTimes), this::mayPass);
        }
    }

    /** Changes with every commit of another connection and with none of this one; under the lock nobody else commits. */
    @Override
    public String ledgerMark() throws SQLException {
        if (mark.isEmpty()) {
            mark = jdbc.texts("PRAGMA data_version").get(0);
        }
        return mark;
    }

    @Override
    public void prepareFor(List<SqlScript> scripts) throws SQLException {
        pragmas.prepareFor(scripts.stream().map(SqliteFile::of).toList());
    }

    @Override
    public void lock() throws SQLException {
        mark = "";
        waitInSlices();
        waiting.until(
                () -> {
                    jdbc.execute("BEGIN IMMEDIATE");
                    return true;
                },
                this::mayPass);
        pragmas.waitAtMost(waiting.timeout().toMillis());
        if (!isWritable) {
            WriteAccess.require(jdbc, this::rollback);
            isWritable = true;
        }
    }

    @Override
    public List<String> tables() throws SQLException {
        return ledger.otherTables();
    }

    @Override
    public boolean isEmpty() throws SQLException {
        List<String> tables = ledger.otherTables();
        return tables.isEmpty() || tables.equals(List.of(ProgressTable.NAME));
    }

    @Override
    public List<String> halfRun() throws SQLException {
        return steps().halfRun();
    }

    @Override
    public Optional<String> misfit(SqlStatement statement) {
        return SqliteSteps.misfit(statement);
    }

    @Override
    public boolean hasOtherLedger() throws SQLException {
        return ledger.hasSibling();
    }

    @Override
    public long userVersion() throws SQLException {
        return jdbc.number("PRAGMA main.user_version");
    }

    @Override
    public void raiseUserVersion() throws SQLException {
        ledger.raiseUserVersion();
    }

    @Override
    public void makeLedger() throws SQLException {
        ledger.make();
    }

    @Override
    public void run(FileRun run) throws SQLException {
        SqliteFile file = SqliteFile.of(run.script());
        pragmas.requireJournal(file);
        CarefulRun statements = new CarefulRun(file, run, new StatementRunner(run, execution()), jdbc);
        if (file.onlyAdds() || (file.makesNothingToCheck() && Checks.findNothing(jdbc))) {
            statements.run();
            return;
        }
        Checks checks = Checks.before(file, pragmas.foreignKeysAreOn(), jdbc);
        statements.run();
        checks.after();
    }

    private StatementRunner.Execution execution() {
        return statementTimeout
                .<StatementRunner.Execution>map(limit -> new TimeLimit(jdbc, limit))
                .orElse(jdbc::executeAll);
    }

    @Override
    public Steps steps(Steps.Another connections) {
        return steps();
    }

    private SqliteSteps steps() {
        return new SqliteSteps(jdbc, ledger.name(), waiting, this::mayPass, execution());
    }

    @Override
    public void remember(JournalEntry entry, String hash, Duration took) throws SQLException {
        try {
            ledger.remember(entry, hash, took);
        } catch (SQLException refused) {
            if ((refused.getErrorCode() & 0xff) == CONSTRAINT) {
                throw DatabaseFailure.ofLedger(refused);
            }
            throw refused;
        }
    }

    @Override
    public void rehash(LedgerRow row, String hash) throws SQLException {
        ledger.rehash(row, hash);
    }

    /** A commit that readers hold up leaves the transaction open and may be tried again. */
    @Override
    public String commit() throws SQLException {
        String left = ledgerMark();
        waitInSlices();
        return waiting.until(
                () -> {
                    jdbc.execute("COMMIT");
                    return left;
                },
                this::mayPass);
    }

    /** SQLite keeps a transaction open after a failed statement, but for some failures ends it itself. */
    @Override
    public void rollback() {
        try {
            jdbc.execute("ROLLBACK");
        } catch (SQLException nothingToRollBack) {
            // The failure that brought us here is told; closing the connection undoes whatever is left.
        }
    }

    @Override
    public boolean mayPass(SQLException failure) {
        return isBusy(failure);
    }

    /** Whether others hold what is wanted, in a pool's words or SQLite's own; no other driver has this code. */
    public static boolean isBusy(SQLException failure) {
        for (Throwable told = failure; told != null; told = told.getCause()) {
            boolean busy = told instanceof SQLException refused && (refused.getErrorCode() & 0xff) == BUSY;
            if (busy || String.valueOf(told.getMessage()).contains(SHARED_CACHE)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws SQLException {
        pragmas.giveBack();
        if (!autoCommit) {
            jdbc.connection().setAutoCommit(false);
        }
    }

    private void waitInSlices() throws SQLException {
        pragmas.waitAtMost(Math.min(SLICE, waiting.timeout().toMillis()));
    }
}
