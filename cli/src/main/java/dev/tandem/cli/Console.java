package dev.tandem.cli;

import java.io.PrintWriter;
import java.util.stream.Stream;

/**
 * Where a command writes.
 *
 * @param out what was asked for
 * @param err all that is said about it
 * @param terminal whether a person watches
 */
record Console(PrintWriter out, PrintWriter err, boolean terminal, boolean colour) {

    private static final String RED = "\u001b[31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String PLAIN = "\u001b[0m";

    void print(Report report, boolean json, boolean quiet) {
        if (json) {
            out.println(report.json());
        } else {
            report.result().forEach(out::println);
            (quiet ? Stream.<String>empty() : report.news().stream()).forEach(out::println);
        }
        out.flush();
        report.warnings().forEach(warning -> err.println(colour ? YELLOW + warning + PLAIN : warning));
        err.flush();
    }

    /** A message that begins with the word {@code error}. */
    void error(String message) {
        err.println(colour ? message.replaceFirst("(?m)^error", RED + "error" + PLAIN) : message);
        err.flush();
    }
}
