package dev.tandem.cli;

import java.util.List;

/** What came of a command. */
interface Report {

    /** What was asked for, on the output. */
    default List<String> result() {
        return List.of();
    }

    /** What was done, on the output too; left out with {@code --quiet}. */
    default List<String> news() {
        return List.of();
    }

    /** What has to be looked at, beside the output. */
    default List<String> warnings() {
        return List.of();
    }

    /** All of it for programs; {@code docs/json.md} has its members. */
    Json json();

    default ExitCode exitCode() {
        return ExitCode.DONE;
    }
}
