package dev.tandem.runtime.postgres;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.database.Progress;
import dev.tandem.runtime.database.ProgressTable;
import dev.tandem.runtime.database.Quote;
import dev.tandem.runtime.database.Steps;
import dev.tandem.runtime.ledger.LedgerName;
import dev.tandem.runtime.script.SqlStatement;
import dev.tandem.runtime.script.TransactionWord;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Files whose statements share no transaction, while another connection holds the lock of all appliers. */
final class PostgresSteps implements Steps {

    /** active_sql_transaction; invalid_transaction_termination, from a procedure that commits. */
    private static final Set<String> NO_TRANSACTION = Set.of("25001", "2D000");

    /** A query that does nothing but set for the session, as pg_dump writes it. */
    private static final Pattern SET_CONFIG = Pattern.compile(
            "SELECT\\s+(?:pg_catalog\\.)?set_config\\s*\\([^()]*,\\s*false\\s*\\)", Pattern.CASE_INSENSITIVE);

    private final Jdbc jdbc;
    private final ProgressTable table;
    private final Duration lockTimeout;
    private final Optional<Duration> statementTimeout;
    private final Turn end;
    private final SessionSettings before;

    /**
     * Sets up for one file.
     *
     * @param end what is to be done when it is through, or has failed
     */
    PostgresSteps(Jdbc jdbc, LedgerName ledger, Duration lockTimeout, Optional<Duration> statementTimeout, Turn end)
            throws SQLException {
        this.jdbc = jdbc;
        this.table = table(jdbc, ledger);
        this.lockTimeout = lockTimeout;
        this.statementTimeout = statementTimeout;
        this.end = end;
        this.before = SessionSettings.of(jdbc, Map.of());
    }

    private static ProgressTable table(Jdbc jdbc, LedgerName ledger) {
        return new ProgressTable(jdbc, Quote.name(ledger.schema()) + "." + Quote.name(ProgressTable.NAME), ledger);
    }

    static List<String> halfRun(Jdbc jdbc, LedgerName ledger) throws SQLException {
        ProgressTable table = table(jdbc, ledger);
        return exists(table) ? table.tags() : List.of();
    }

    @Override
    public boolean isSetting(SqlStatement statement) {
        return sets(statement);
    }

    private static boolean sets(SqlStatement statement) {
        return statement.starts("SET")
                || statement.starts("RESET")
                || SET_CONFIG.matcher(statement.sql()).matches();
    }

    static Optional<String> misfit(SqlStatement statement) {
        if (TransactionWord.of(statement) != TransactionWord.NONE
                || statement.starts("SAVEPOINT")
                || statement.starts("RELEASE")
                || statement.starts("ROLLBACK")) {
            return Optional.of("it begins or ends a transaction, and each statement here has one of its own or none");
        }
        if (statement.starts("SET", "LOCAL")
                || statement.starts("SET", "TRANSACTION")
                || statement.starts("SET", "CONSTRAINTS")) {
            return Optional.of("what it sets ends with a transaction, and the next statement is in another one");
        }
        if (statement.starts("SET", "ROLE")
                || statement.starts("SET", "SESSION", "AUTHORIZATION")
                || statement.starts("CREATE", "TEMP")
                || statement.starts("CREATE", "TEMPORARY")) {
            return Optional.of("a start that goes on after it is another session, and the ledger is this user's");
        }
        if (statement.starts("SELECT")
                && statement.sql().toLowerCase(Locale.ROOT).contains("set_config")
                && !sets(statement)) {
            return Optional.of("a start that goes on after it would not set this again, as it does what SET says");
        }
        return ConcurrentWork.isNamelessIndex(statement)
                ? Optional.of("an index without a name could not be found again if its building is interrupted")
                : Optional.empty();
    }

    @Override
    public boolean isBare(SqlStatement statement) {
        return statement.starts("VACUUM") || ConcurrentWork.isConcurrent(statement);
    }

    @Override
    public boolean wantsNoTransaction(SQLException failure) {
        return NO_TRANSACTION.contains(String.valueOf(failure.getSQLState()));
    }

    @Override
    public Optional<Progress> progress(String tag) throws SQLException {
        return exists() ? table.read(tag) : Optional.empty();
    }

    @Override
    public void save(String tag, Progress progress) throws SQLException {
        if (!exists()) {
            make();
        }
        table.save(tag, progress);
    }

    /** Folders with ledgers of their own take other locks than ours, and may make the table at the same moment. */
    private void make() throws SQLException {
        jdbc.execute("SAVEPOINT tandem_progress");
        try {
            table.make();
        } catch (SQLException refused) {
            jdbc.execute("ROLLBACK TO SAVEPOINT tandem_progress");
            if (!exists()) {
                throw refused;
            }
        }
    }

    @Override
    public void forget(String tag) throws SQLException {
        if (exists()) {
            table.forget(tag);
        }
    }

    private boolean exists() throws SQLException {
        return exists(table);
    }

    private static boolean exists(ProgressTable table) throws SQLException {
        return table.jdbc().number("SELECT count(*) WHERE to_regclass(?) IS NOT NULL", table.table()) > 0;
    }

    /** A server goes on with a statement when its client is gone; so it is the server's process that is asked for. */
    @Override
    public String self() throws SQLException {
        return jdbc.texts("""
                SELECT concat_ws(' ', pid, extract(epoch FROM backend_start))
                FROM pg_stat_activity WHERE pid = pg_backend_pid()
                """).get(0);
    }

    @Override
    public boolean mayRun(Progress progress) throws SQLException {
        return jdbc.number("""
                        SELECT count(*) FROM pg_stat_activity
                        WHERE concat_ws(' ', pid, extract(epoch FROM backend_start)) = ?
                          AND state = 'active' AND pid <> pg_backend_pid()
                        """, progress.started()) > 0;
    }

    @Override
    public void set(String sql) throws SQLException {
        jdbc.execute(sql);
    }

    /** A wait for a lock has an end even where nobody set one: a session that was forgotten must not stop a start. */
    @Override
    public void bare(String sql) throws SQLException {
        Map<String, String> limits = new LinkedHashMap<>();
        if (jdbc.texts("SELECT current_setting('lock_timeout')").get(0).equals("0")) {
            limits.put("lock_timeout", Long.toString(Math.max(1, Math.min(lockTimeout.toMillis(), Integer.MAX_VALUE))));
        }
        if (statementTimeout.isPresent()) {
            limits.put("statement_timeout", Long.toString(statementTimeout.get().toMillis()));
        }
        Map<String, String> found = exchange(limits);
        try {
            jdbc.execute(sql);
        } catch (SQLException refused) {
            try {
                exchange(found);
            } catch (SQLException connectionIsGone) {
                refused.addSuppressed(connectionIsGone);
            }
            throw refused;
        }
        exchange(found);
    }

    /** Sets settings and returns what they were. */
    private Map<String, String> exchange(Map<String, String> settings) throws SQLException {
        Map<String, String> found = new LinkedHashMap<>();
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            found.put(
                    setting.getKey(),
                    jdbc.texts("SELECT current_setting(?)", setting.getKey()).get(0));
            jdbc.texts("SELECT set_config(?, ?, false)", setting.getKey(), setting.getValue());
        }
        return found;
    }

    @Override
    public Outcome outcome(SqlStatement statement) throws SQLException {
        Optional<ConcurrentWork> work = ConcurrentWork.of(statement);
        return work.isPresent()
                ? work.get().outcome(jdbc, this::bare)
                : isRepeatable(statement) ? Outcome.NOT_DONE : Outcome.UNKNOWN;
    }

    private static boolean isRepeatable(SqlStatement statement) {
        return statement.starts("VACUUM")
                || statement.starts("CLUSTER")
                || statement.starts("REINDEX")
                || statement.starts("ALTER", "SYSTEM");
    }

    @Override
    public void close() throws SQLException {
        try {
            before.giveBack();
        } finally {
            end.take();
        }
    }
}
