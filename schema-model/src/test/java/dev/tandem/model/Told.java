package dev.tandem.model;

import dev.tandem.declare.Declaration;
import dev.tandem.declare.Model;
import dev.tandem.declare.WrongModelException;
import dev.tandem.problem.Problem;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What is told of a wrong model: each problem with its code, message, reason and remedy. */
final class Told {

    private Told() {}

    static String told(Supplier<? extends Model> model) {
        try {
            Declaration.of(model);
            return "nothing";
        } catch (WrongModelException wrong) {
            return wrong.problems().stream().map(Told::lines).collect(Collectors.joining("\n"));
        }
    }

    private static String lines(Problem problem) {
        return "%s: %s\n  why: %s\n  fix: %s"
                .formatted(problem.code(), problem.message(), problem.why(), problem.fix());
    }
}
