package dev.tandem.tooling.rename;

import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import dev.tandem.rename.RenameQuestion;
import java.util.List;

/** Nothing was done, because only the user knows what was renamed. */
public final class OpenQuestionsException extends ProblemException {
    private static final long serialVersionUID = 1L;

    OpenQuestionsException(List<RenameQuestion> questions) {
        super(questions.stream().map(OpenQuestionsException::problem).toList());
    }

    private static Problem problem(RenameQuestion question) {
        return new Problem(
                "TD421",
                question.describe(),
                "if it is the same under another name, its rows are kept; if not, they are lost",
                "add %s, or --no-renames if nothing was renamed".formatted(question.flag()));
    }
}
