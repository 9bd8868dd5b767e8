package dev.tandem.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is said when Tandem itself fails. */
final class BugReport {

    private BugReport() {}

    /** One line that says where the stack trace is. */
    static String of(Throwable bug, boolean traceIsShown) {
        return "error: this is a bug of Tandem's: %s (%s)"
                .formatted(bug, traceIsShown ? "its stack trace is above" : whereWritten(bug));
    }

    private static String whereWritten(Throwable bug) {
        try {
            Path file = Files.createTempFile("tandem-bug-", ".txt");
            try (PrintWriter trace = new PrintWriter(Files.newBufferedWriter(file))) {
                bug.printStackTrace(trace);
            }
            return "please report it with " + file;
        } catch (IOException unwritable) {
            return "run again with --stacktrace to see where";
        }
    }
}
