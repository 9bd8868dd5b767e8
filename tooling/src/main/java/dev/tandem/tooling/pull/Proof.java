package dev.tandem.tooling.pull;

import dev.tandem.change.Cause;
import dev.tandem.change.Pair;
import dev.tandem.declare.Declaration;
import dev.tandem.declare.WrongModelException;
import dev.tandem.dialect.Dialect;
import dev.tandem.diff.Differ;
import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import dev.tandem.resolve.Resolved;
import dev.tandem.schema.Schema;
import dev.tandem.tooling.model.ModelReader;
import dev.tandem.tooling.settings.Dialects;
import dev.tandem.tooling.source.ClassName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a model's source as generating would, and compares what it declares with the schemas that it was written from.
 *
 * @param refusals what a model may not say, though the database does
 */
record Proof(List<Left> left, List<Problem> refusals) {

    private static final String DOES_NOT_COMPILE = "TD406";

    static Proof of(ClassName name, String source, Sides<Schema> schemas) {
        List<Left> left = new ArrayList<>();
        Set<Problem> refusals = new LinkedHashSet<>();
        read(name, source, refusals).ifPresent(declaration -> {
            schemas.sqlite().ifPresent(last -> compare(Dialects.SQLITE, declaration, last, left, refusals));
            schemas.postgres().ifPresent(last -> compare(Dialects.POSTGRES, declaration, last, left, refusals));
        });
        return new Proof(List.copyOf(left), List.copyOf(refusals));
    }

    private static Optional<Declaration> read(ClassName name, String source, Set<Problem> refusals) {
        try {
            return Optional.of(ModelReader.readSource(name.qualified(), source));
        } catch (WrongModelException refused) {
            refusals.addAll(refused.problems());
            return Optional.empty();
        } catch (ProblemException unreadable) {
            throw unreadable.problems().get(0).code().equals(DOES_NOT_COMPILE)
                    ? new IllegalStateException(
                            "a model was written that is none: " + unreadable.getMessage(), unreadable)
                    : unreadable;
        }
    }

    private static void compare(
            Dialect dialect, Declaration declaration, Schema last, List<Left> left, Set<Problem> refusals) {
        try {
            Resolved wanted = dialect.resolve(declaration, last);
            Differ.between(new Pair<>(last, wanted.schema()), wanted.hints()).causes().stream()
                    .map(Cause::describe)
                    .forEach(change -> left.add(new Left(dialect.name(), change)));
        } catch (ProblemException refused) {
            refusals.addAll(refused.problems());
        }
    }
}
