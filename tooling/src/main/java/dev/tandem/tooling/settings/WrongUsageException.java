package dev.tandem.tooling.settings;

import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;

/** The command line or the settings ask for something that does not exist; nothing was done. */
public final class WrongUsageException extends ProblemException {
    private static final long serialVersionUID = 1L;

    public WrongUsageException(Problem problem) {
        super(problem);
    }

    public WrongUsageException(Problem problem, Throwable cause) {
        super(problem, cause);
    }
}
