package dev.tandem.snapshot;

import dev.tandem.problem.Problem;
import java.nio.file.Path;

/**
 * Something that a person should look at before others build on it.
 *
 * @param file where it shows
 * @param line in that file, from 1
 */
public record Finding(Severity severity, Problem problem, Path file, int line) {

    /** How much it matters. */
    public enum Severity {
        /** Rows, changes or the ability to go on are at stake. */
        ERROR,
        /** Untidy; older folders of drizzle-kit are full of it. */
        WARNING
    }

    static Finding error(Problem problem, Path file, int line) {
        return new Finding(Severity.ERROR, problem, file, line);
    }

    static Finding warning(Problem problem, Path file) {
        return new Finding(Severity.WARNING, problem, file, 1);
    }
}
