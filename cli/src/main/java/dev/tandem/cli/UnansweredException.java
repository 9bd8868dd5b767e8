package dev.tandem.cli;

import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import java.util.List;

/** Nothing was done, because nobody was there to be asked. */
final class UnansweredException extends ProblemException {
    private static final long serialVersionUID = 1L;

    UnansweredException(List<Problem> problems) {
        super(problems);
    }
}
