package dev.tandem.cli;

import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import dev.tandem.runtime.failure.FailedStatement;
import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.tooling.rename.OpenQuestionsException;
import dev.tandem.tooling.settings.WrongUsageException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user what stopped a command, and which exit code that is. */
final class Failures {

    private final TandemCommand tandem;
    private final Console console;

    Failures(TandemCommand tandem, Console console) {
        this.tandem = tandem;
        this.console = console;
    }

    /** The command line could not be understood. */
    int ofCommandLine(ParameterException wrong) {
        List<String> near =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        console.error("error: %s%s%n  see: %s --help"
                .formatted(
                        wrong.getMessage(),
                        near.isEmpty() ? "" : "; did you mean %s?".formatted(near.get(0)),
                        wrong.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.WRONG_USAGE.code();
    }

    /** A command was stopped. */
    int ofCommand(Throwable thrown) {
        List<Problem> problems = problems(thrown);
        ExitCode exitCode = problems.isEmpty() ? ExitCode.BUG : exitCode(thrown);
        if (tandem.stacktrace()) {
            thrown.printStackTrace(console.err());
        }
        console.error(problems.isEmpty() ? BugReport.of(thrown, tandem.stacktrace()) : text(thrown, problems));
        if (tandem.json()) {
            console.out().println(json(problems, exitCode, thrown));
            console.out().flush();
        }
        return exitCode.code();
    }

    /** The applier also tells the statement, and what it had applied before. */
    private static String text(Throwable thrown, List<Problem> problems) {
        return thrown instanceof MigrationException stopped
                ? String.valueOf(stopped.getMessage())
                        .replace(stopped.failure().fix(), problem(stopped).fix())
                        .replace(stopped.failure().why(), problem(stopped).why())
                : problems.stream().map(Problem::toString).collect(Collectors.joining("\n\n"));
    }

    private static ExitCode exitCode(Throwable thrown) {
        if (thrown instanceof OpenQuestionsException || thrown instanceof UnansweredException) {
            return ExitCode.QUESTION;
        }
        return thrown instanceof WrongUsageException ? ExitCode.WRONG_USAGE : ExitCode.FAILED;
    }

    /** None where the user can do nothing about it: a bug of ours. */
    private static List<Problem> problems(Throwable thrown) {
        if (thrown instanceof ProblemException told) {
            return told.problems();
        }
        if (thrown instanceof MigrationException stopped) {
            return List.of(problem(stopped));
        }
        if (thrown instanceof UncheckedIOException failed) {
            return List.of(new Problem(
                    "TD431",
                    "a file or folder cannot be read or written: " + failed.getCause(),
                    "the file system refused it",
                    "look at the path, its owner and its permissions, and at the space left"));
        }
        return List.of();
    }

    private static Problem problem(MigrationException stopped) {
        Failure failure = stopped.failure();
        return new Problem(
                failure.code(),
                failure.message(),
                failure.at(),
                Remedy.asCommand(failure.why()),
                Remedy.asCommand(failure.fix()));
    }

    private static Json json(List<Problem> problems, ExitCode exitCode, Throwable thrown) {
        Optional<MigrationException> stopped =
                Optional.of(thrown).filter(MigrationException.class::isInstance).map(MigrationException.class::cast);
        return new Json()
                .with("exitCode", exitCode.code())
                .with("problems", problems.stream().map(Failures::json).toList())
                .with("applied", stopped.map(MigrationException::applied).orElse(List.of()))
                .with(
                        "statement",
                        stopped.flatMap(MigrationException::statement).map(Failures::json));
    }

    private static Json json(FailedStatement statement) {
        return new Json()
                .with("file", statement.file())
                .with("number", statement.number())
                .with("of", statement.of())
                .with("line", statement.line())
                .with("sql", statement.sql());
    }

    static Json json(Problem problem) {
        return new Json()
                .with("code", problem.code())
                .with("message", problem.message())
                .with("at", problem.at())
                .with("why", problem.why())
                .with("fix", problem.fix());
    }
}
