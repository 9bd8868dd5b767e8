package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.database.Progress;
import dev.tandem.runtime.database.ProgressTable;
import dev.tandem.runtime.database.Quote;
import dev.tandem.runtime.database.StatementRunner;
import dev.tandem.runtime.database.Steps;
import dev.tandem.runtime.database.Waiting;
import dev.tandem.runtime.ledger.LedgerName;
import dev.tandem.runtime.script.SqlScript;
import dev.tandem.runtime.script.SqlStatement;
import dev.tandem.runtime.script.TransactionWord;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Files whose statements share no transaction. No lock can be held around VACUUM, so each program takes the next step for
 * itself, or finds that another one has.
 */
final class SqliteSteps implements Steps {

    /** Looks at a step that another program has taken, while the database is free; then that program is no more. */
    private static final int LOOKS = 20;

    private final Jdbc jdbc;
    private final ProgressTable table;
    private final Waiting waiting;
    private final Predicate<SQLException> passing;
    private final StatementRunner.Execution execution;
    private String looked = "";
    private int looks;

    SqliteSteps(
            Jdbc jdbc,
            LedgerName ledger,
            Waiting waiting,
            Predicate<SQLException> passing,
            StatementRunner.Execution execution) {
        this.jdbc = jdbc;
        this.table = new ProgressTable(jdbc, "main." + Quote.name(ProgressTable.NAME), ledger);
        this.waiting = waiting;
        this.passing = passing;
        this.execution = execution;
    }

    /** Pragmas and attached databases belong to a connection, and the header of the file has no use for a second time. */
    @Override
    public boolean isSetting(SqlStatement statement) {
        return statement.starts("PRAGMA") || statement.starts("ATTACH") || statement.starts("DETACH");
    }

    static Optional<String> misfit(SqlStatement statement) {
        if (TransactionWord.of(statement) != TransactionWord.NONE
                || statement.starts("SAVEPOINT")
                || statement.starts("RELEASE")
                || statement.starts("ROLLBACK")) {
            return Optional.of("it begins or ends a transaction, and each statement here has one of its own or none");
        }
        if (statement.starts("CREATE", "TEMP") || statement.starts("CREATE", "TEMPORARY")) {
            return Optional.of("a start that goes on after it has another connection, which does not see it");
        }
        return SqliteFile.of(new SqlScript("", List.of(statement), List.of())).drops()
                ? Optional.of(
                        "a table that is dropped or rebuilt needs foreign keys off, and all of its file or nothing")
                : Optional.empty();
    }

    @Override
    public boolean isBare(SqlStatement statement) {
        return statement.starts("VACUUM");
    }

    @Override
    public boolean wantsNoTransaction(SQLException failure) {
        return false;
    }

    @Override
    public Optional<Progress> progress(String tag) throws SQLException {
        return waiting.until(() -> read(tag), passing);
    }

    /** Whoever does the last statement takes the table away, and may do so at any moment. */
    private Optional<Progress> read(String tag) throws SQLException {
        try {
            return table.read(tag);
        } catch (SQLException refused) {
            return exists() ? table.read(tag) : Optional.empty();
        }
    }

    List<String> halfRun() throws SQLException {
        return exists() ? table.tags() : List.of();
    }

    private boolean exists() throws SQLException {
        return jdbc.number(
                        "SELECT count(*) FROM main.sqlite_master WHERE type = 'table' AND name = ?", ProgressTable.NAME)
                > 0;
    }

    @Override
    public void save(String tag, Progress progress) throws SQLException {
        if (!exists()) {
            table.make();
        }
        table.save(tag, progress);
    }

    @Override
    public void forget(String tag) throws SQLException {
        if (exists()) {
            table.forget(tag);
            table.dropIfEmpty();
        }
    }

    @Override
    public String self() {
        return UUID.randomUUID().toString();
    }

    @Override
    public boolean mayRun(Progress progress) {
        looks = progress.started().equals(looked) ? looks + 1 : 1;
        looked = progress.started();
        return looks < LOOKS;
    }

    @Override
    public void set(String sql) throws SQLException {
        waiting.until(
                () -> {
                    jdbc.executeAll(sql);
                    return true;
                },
                passing);
    }

    @Override
    public void bare(String sql) throws SQLException {
        execution.execute(sql);
    }

    /** VACUUM changes nothing that a second one would not leave as it is. */
    @Override
    public Outcome outcome(SqlStatement statement) {
        return Outcome.NOT_DONE;
    }

    @Override
    public void close() {}
}
