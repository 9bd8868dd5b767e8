package dev.tandem.tooling.model;

import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import java.util.Arrays;
import java.util.Optional;

/** The end of the JVM, where the model's own code has asked for it. */
public final class ModelExit {

    private ModelExit() {}

    /** What to tell; none if the JVM ends for another reason, or not at all. */
    public static Optional<ProblemException> underWay() {
        return Thread.getAllStackTraces().values().stream()
                .filter(ModelExit::ends)
                .flatMap(Arrays::stream)
                .filter(ModelLoader::hasLoaded)
                .findFirst()
                .map(ModelExit::told);
    }

    private static boolean ends(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .anyMatch(frame -> frame.getClassName().equals(Runtime.class.getName())
                        && frame.getMethodName().equals("exit"));
    }

    private static ProblemException told(StackTraceElement frame) {
        return new ProblemException(new Problem(
                        "TD409",
                        "making the model failed: it ends the program",
                        "Tandem makes an object of the model to read it, and the model's own code called System.exit",
                        "take that call out; a model only declares, and needs nothing but constants")
                .at(frame.getFileName() + ":" + frame.getLineNumber()));
    }
}
