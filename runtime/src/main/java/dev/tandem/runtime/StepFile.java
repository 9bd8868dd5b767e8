package dev.tandem.runtime;

import dev.tandem.runtime.database.Advice;
import dev.tandem.runtime.database.Database;
import dev.tandem.runtime.database.Progress;
import dev.tandem.runtime.database.Steps;
import dev.tandem.runtime.failure.FailedStatement;
import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.runtime.ledger.FileHashes;
import dev.tandem.runtime.script.SqlScript;
import dev.tandem.runtime.script.SqlStatement;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A file whose statements share no transaction.
 *
 * @param steps the statements that are run once; the others are settings of the session
 */
record StepFile(SqlScript script, List<SqlStatement> steps) {

    static StepFile of(SqlScript script, Steps database) {
        return new StepFile(
                script,
                script.statements().stream()
                        .filter(statement -> !database.isSetting(statement))
                        .toList());
    }

    /** Refuses what does not run without the file's transaction. */
    static void requireFit(SqlScript script, Database database) {
        for (SqlStatement statement : script.statements()) {
            database.misfit(statement).ifPresent(why -> {
                throw misfit(script, statement, why);
            });
        }
    }

    Progress start() {
        return new Progress(0, hash(0), "");
    }

    /** Where the first step stands that is not done; behind the last statement where all are. */
    int index(int done) {
        return done < steps.size()
                ? steps.get(done).number() - 1
                : script.statements().size();
    }

    boolean endsWithStep() {
        return !steps.isEmpty()
                && steps.get(steps.size() - 1).number() == script.statements().size();
    }

    String hash(int count) {
        String text = steps.stream().limit(count).map(SqlStatement::sql).collect(Collectors.joining(";\n"));
        return FileHashes.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether what is done, or may be, stands in the file as it was run. */
    boolean stands(Progress progress) {
        int done = progress.done();
        // A person who has found out what became of a statement clears its mark, and leaves the hash.
        boolean same = progress.hash().equals(hash(done + 1))
                || (!progress.isStarted() && progress.hash().equals(hash(done)));
        return same && done <= steps.size();
    }

    void requireUnchanged(Progress progress) {
        if (!stands(progress)) {
            throw new Failure(
                            "TD552",
                            "the file was edited behind where it stopped",
                            "%d of its statements are done%s and stay; they are others now"
                                    .formatted(progress.done(), progress.isStarted() ? " and one was started" : ""),
                            "restore them as they were; what follows them may be changed")
                    .at(script.place())
                    .exception();
        }
    }

    MigrationException failed(SqlStatement statement, SQLException refused) {
        String message = String.valueOf(refused.getMessage());
        int number = statement.number();
        int of = script.statements().size();
        Failure failure = new Failure(
                "TD550",
                "statement %d of %d failed, in a file without a transaction".formatted(number, of),
                message,
                "%s; %s, and start again: that goes on with it"
                        .formatted(
                                kept(number - 1),
                                Advice.about(statement, refused)
                                        .orElse("mend the data that it met, or the file from this statement on")));
        return new MigrationException(
                failure.at(script.placeOf(statement)),
                new FailedStatement(script.place(), number, of, statement.line(), statement.sql(), message),
                refused);
    }

    private static String kept(int statements) {
        if (statements == 0) {
            return "no statement of the file is done";
        }
        return statements == 1
                ? "statement 1 is done and stays"
                : "statements 1 to %d are done and stay".formatted(statements);
    }

    MigrationException unknown(SqlStatement statement) {
        return new Failure(
                        "TD553",
                        "statement %d was started, and nobody knows whether it is done".formatted(statement.number()),
                        "the program that ran it ended meanwhile; running it twice could do harm",
                        "find out, then say so in __tandem_progress: set started to '', and if it is done, add 1 to done")
                .at(script.placeOf(statement))
                .exception();
    }

    private static MigrationException misfit(SqlScript script, SqlStatement statement, String why) {
        return new Failure(
                        "TD551",
                        "statement %d does not fit into a file without a transaction".formatted(statement.number()),
                        why,
                        "put it into a migration of its own, without the line \"" + Migrations.NO_TRANSACTION + "\"")
                .at(script.placeOf(statement))
                .exception();
    }
}
