package dev.tandem.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a command writes.
 *
 * @param out what was asked for
 * @param err all that is said about it
 * @param terminal whether a person watches
 * @param answers what a person types who is asked; empty where nobody is there to type
 */
record Console(PrintWriter out, PrintWriter err, boolean terminal, boolean colour, Optional<BufferedReader> answers) {

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
        report.warnings().forEach(this::warn);
    }

    /** Something to be looked at. */
    void warn(String warning) {
        err.println(colour ? YELLOW + warning + PLAIN : warning);
        err.flush();
    }

    /** Whether a person says yes; whoever ends the input says no. */
    boolean agrees(String question, BufferedReader person) {
        err.print(question + " [y/N] ");
        err.flush();
        try {
            String answer = person.readLine();
            return answer != null && answer.strip().toLowerCase(Locale.ROOT).matches("y|yes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A message that begins with the word {@code error}. */
    void error(String message) {
        err.println(colour ? message.replaceFirst("(?m)^error", RED + "error" + PLAIN) : message);
        err.flush();
    }
}
