package dev.tandem.tooling.pull;

import dev.tandem.declare.ColumnType;
import dev.tandem.declare.Declaration;
import dev.tandem.problem.Problem;
import dev.tandem.schema.Schema;
import dev.tandem.tooling.source.ClassName;
import dev.tandem.tooling.source.ModelSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The source of a model that schemas can be resolved from, and how far they can.
 *
 * @param tables how many it declares
 * @param views how many it declares
 * @param kept what it does not declare and stays all the same, on each database
 * @param custom the columns of types that the model has no word for
 * @param left what generating would still find; nothing, unless there is no word for something
 * @param refusals what Tandem does not take from any model
 */
public record PulledModel(
        ClassName name,
        String source,
        int tables,
        int views,
        Sides<List<Kept>> kept,
        List<String> custom,
        List<Left> left,
        List<Problem> refusals) {

    /** Writes it, and reads it again to see what came of it. */
    public static PulledModel of(Sides<Schema> schemas, ClassName name) {
        Declaration declaration = Declarer.declare(schemas);
        Sides<List<Kept>> kept = schemas.map(Kept::of);
        String source = ModelSource.of(declaration, name, remarks(kept));
        Proof proof = Proof.of(name, source, schemas);
        return new PulledModel(
                name,
                source,
                declaration.tables().size(),
                declaration.views().size(),
                kept,
                custom(declaration),
                proof.left(),
                proof.refusals());
    }

    /** Whether generating from it finds nothing. */
    public boolean isWhole() {
        return left.isEmpty() && refusals.isEmpty();
    }

    private static List<String> custom(Declaration declaration) {
        return declaration.tables().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.type() instanceof ColumnType.Custom)
                        .map(column -> table.name() + "." + column.name()))
                .toList();
    }

    /** Without names, which are anybody's and may end a comment. */
    private static List<String> remarks(Sides<List<Kept>> kept) {
        List<String> remarks = new ArrayList<>();
        remarks.add("The tables and views of a database that was there before its model.");
        List<String> kinds =
                kept.stream().flatMap(List::stream).map(Kept::kind).distinct().toList();
        if (!kinds.isEmpty()) {
            remarks.add("");
            remarks.add("<p>What no model declares stays as the last snapshot has it: " + listed(kinds) + ".");
        }
        return remarks;
    }

    private static String listed(List<String> words) {
        return Stream.concat(
                        Stream.of(String.join(", ", words.subList(0, words.size() - 1))),
                        Stream.of(words.get(words.size() - 1)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
    }
}
