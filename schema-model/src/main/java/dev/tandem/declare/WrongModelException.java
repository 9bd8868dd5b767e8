package dev.tandem.declare;

import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import java.util.List;

/** The model says something that cannot be. */
public final class WrongModelException extends ProblemException {
    private static final long serialVersionUID = 1L;

    public WrongModelException(List<Problem> problems) {
        super(problems);
    }

    WrongModelException(Problem problem) {
        super(problem);
    }
}
