package dev.tandem.cli;

import dev.tandem.change.Cause;
import dev.tandem.tooling.verify.Deviation;
import dev.tandem.tooling.verify.Verified;
import java.util.List;
import java.util.stream.Stream;

/** What {@code tandem verify} found. */
record VerifyReport(List<Verified> verified) implements Report {

    @Override
    public List<String> result() {
        return verified.stream()
                .flatMap(dialect ->
                        dialect.deviations().stream().flatMap(deviation -> lines(dialect.dialect(), deviation)))
                .toList();
    }

    private static Stream<String> lines(String dialect, Deviation deviation) {
        return Stream.concat(
                Stream.of("%s %s leads elsewhere than its snapshot says; it would still take to"
                        .formatted(dialect, deviation.since())),
                deviation.missing().stream().map(cause -> "  " + cause.describe()));
    }

    @Override
    public List<String> news() {
        return verified.stream()
                .filter(dialect -> dialect.deviations().isEmpty())
                .map(dialect -> "%s: %d applied to an empty database; %d compared, each is what its snapshot says"
                        .formatted(dialect.dialect(), dialect.migrations(), dialect.compared()))
                .toList();
    }

    @Override
    public Json json() {
        return new Json()
                .with("verified", verified.stream().map(VerifyReport::json).toList());
    }

    private static Json json(Verified dialect) {
        return new Json()
                .with("dialect", dialect.dialect())
                .with("migrations", dialect.migrations())
                .with("compared", dialect.compared())
                .with(
                        "deviations",
                        dialect.deviations().stream().map(VerifyReport::json).toList());
    }

    private static Json json(Deviation deviation) {
        return new Json()
                .with("since", deviation.since())
                .with(
                        "missing",
                        deviation.missing().stream().map(Cause::describe).toList());
    }

    @Override
    public ExitCode exitCode() {
        return verified.stream().allMatch(dialect -> dialect.deviations().isEmpty())
                ? ExitCode.DONE
                : ExitCode.DIFFERENCES;
    }
}
