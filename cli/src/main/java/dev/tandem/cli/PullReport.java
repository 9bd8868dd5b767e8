package dev.tandem.cli;

import dev.tandem.problem.Problem;
import dev.tandem.tooling.pull.Kept;
import dev.tandem.tooling.pull.Left;
import dev.tandem.tooling.pull.PulledModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code tandem pull} made. Where nothing was to be written, the source is what was asked for, and nothing else is with
 * it.
 *
 * @param missingSetting what {@code tandem.properties} does not say yet
 */
record PullReport(PulledModel model, Optional<Path> file, Optional<String> missingSetting) implements Report {

    private static final int FEW = 8;

    @Override
    public List<String> result() {
        return file.isPresent() ? List.of() : List.of(model.source().stripTrailing());
    }

    @Override
    public List<String> news() {
        return file.map(this::written).orElse(List.of());
    }

    private List<String> written(Path path) {
        List<String> lines = new ArrayList<>();
        lines.add("%s: %d tables, %d views".formatted(ShownPath.of(path), model.tables(), model.views()));
        List<String> kept = kept(
                (dialect, kinds) -> "  %s: %s: %s".formatted(dialect, kinds.kind(), String.join(", ", kinds.names())));
        if (!kept.isEmpty()) {
            lines.add("No model declares these; they stay as the last snapshot has them:");
            lines.addAll(kept);
        }
        otherDialect()
                .filter(unused -> !model.custom().isEmpty())
                .ifPresent(other -> lines.add("Columns of custom types, whose words for %s are suggestions: %s"
                        .formatted(other, few(model.custom()))));
        if (model.kept().postgres().isEmpty()) {
            lines.add("SQLite's integer may be a moment or a truth value and its text JSON, and no snapshot tells;"
                    + " where it is, say timestamp, bool or json, which is no change");
        }
        missingSetting.map("Say %s in tandem.properties"::formatted).ifPresent(lines::add);
        return lines;
    }

    private static String few(List<String> names) {
        String first = names.stream().limit(FEW).collect(Collectors.joining(", "));
        return names.size() > FEW ? "%s and %d more".formatted(first, names.size() - FEW) : first;
    }

    /** The one that there are no migrations for. */
    private Optional<String> otherDialect() {
        if (model.kept().sqlite().isPresent() && model.kept().postgres().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(model.kept().sqlite().isPresent() ? "postgres" : "sqlite");
    }

    @Override
    public List<String> warnings() {
        return Stream.concat(
                        model.left().stream()
                                .map(left ->
                                        "warning: %s: the model has no word for what is there; generate would find: %s"
                                                .formatted(left.dialect(), left.change())),
                        model.refusals().stream().map(Problem::toString))
                .toList();
    }

    @Override
    public Json json() {
        return new Json()
                .with("file", file.map(ShownPath::of))
                .with("class", model.name().qualified())
                .with("tables", model.tables())
                .with("views", model.views())
                .with("kept", kept(PullReport::json))
                .with("custom", model.custom())
                .with("left", model.left().stream().map(PullReport::json).toList())
                .with("problems", model.refusals().stream().map(Failures::json).toList())
                .with("source", model.source());
    }

    private <R> List<R> kept(BiFunction<String, Kept, R> shown) {
        return Stream.concat(
                        model.kept().sqlite().stream().flatMap(List::stream).map(kept -> shown.apply("sqlite", kept)),
                        model.kept().postgres().stream()
                                .flatMap(List::stream)
                                .map(kept -> shown.apply("postgres", kept)))
                .toList();
    }

    private static Json json(String dialect, Kept kept) {
        return new Json().with("dialect", dialect).with("kind", kept.kind()).with("names", kept.names());
    }

    private static Json json(Left left) {
        return new Json().with("dialect", left.dialect()).with("change", left.change());
    }

    @Override
    public ExitCode exitCode() {
        return model.isWhole() ? ExitCode.DONE : ExitCode.DIFFERENCES;
    }
}
