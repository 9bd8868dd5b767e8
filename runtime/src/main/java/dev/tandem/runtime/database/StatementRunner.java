package dev.tandem.runtime.database;

import dev.tandem.runtime.failure.FailedStatement;
import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.runtime.script.SqlScript;
import dev.tandem.runtime.script.SqlStatement;
import dev.tandem.runtime.script.TransactionWord;
import java.sql.SQLException;

/** Executes the statements of one file. */
public record StatementRunner(FileRun file, Execution execution) {

    /** Hands a statement to the database. */
    @FunctionalInterface
    public interface Execution {
        void execute(String sql) throws SQLException;
    }

    /** Runs a statement, unless it begins or ends a transaction: the applier does that. */
    public void run(SqlStatement statement) {
        file.starting().accept(statement);
        if (TransactionWord.of(statement) == TransactionWord.FRAME) {
            return;
        }
        try {
            execution.execute(statement.sql());
        } catch (SQLException refused) {
            throw failed(statement, refused);
        }
    }

    private MigrationException failed(SqlStatement statement, SQLException refused) {
        String message = String.valueOf(refused.getMessage());
        SqlScript script = file.script();
        int of = script.statements().size();
        Failure failure = new Failure(
                "TD530",
                "statement %d of %d failed".formatted(statement.number(), of),
                message,
                "nothing of this file was kept: "
                        + Advice.about(statement, refused)
                                .orElse(
                                        "mend the data that it met, or the file if it was applied nowhere; then start again"));
        return new MigrationException(
                failure.at(script.placeOf(statement)),
                new FailedStatement(script.place(), statement.number(), of, statement.line(), statement.sql(), message),
                refused);
    }
}
