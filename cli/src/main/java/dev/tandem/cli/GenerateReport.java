package dev.tandem.cli;

import dev.tandem.snapshot.Written;
import dev.tandem.tooling.Draft;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What {@code tandem generate} made.
 *
 * @param written one for each draft; none at all if nothing was to be written
 */
record GenerateReport(List<Draft> drafts, List<Written> written) implements Report {

    @Override
    public List<String> result() {
        return written.isEmpty() ? drafts.stream().map(GenerateReport::sql).toList() : List.of();
    }

    private static String sql(Draft draft) {
        return "-- %s, not written: %s\n%s\n"
                .formatted(
                        draft.dialect().name(),
                        draft.migration().name(),
                        draft.migration().sql());
    }

    @Override
    public List<String> news() {
        return drafts.isEmpty()
                ? List.of("No schema changes, nothing to migrate")
                : IntStream.range(0, written.size())
                        .boxed()
                        .flatMap(index -> listing(drafts.get(index), written.get(index)))
                        .toList();
    }

    private static Stream<String> listing(Draft draft, Written written) {
        return Stream.concat(
                Stream.of("%s: %s".formatted(draft.dialect().name(), shown(written.sql()))),
                DraftText.changes(draft).stream().map(change -> "  " + change));
    }

    /** As the user would write it from here. */
    private static Path shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
    }

    @Override
    public List<String> warnings() {
        return drafts.stream().flatMap(DraftText::hazards).toList();
    }

    @Override
    public Json json() {
        return new Json()
                .with(
                        "migrations",
                        IntStream.range(0, drafts.size()).mapToObj(this::json).toList());
    }

    private Json json(int index) {
        Optional<Written> file = written.isEmpty() ? Optional.empty() : Optional.of(written.get(index));
        return DraftText.json(drafts.get(index))
                .with("tag", file.map(Written::tag))
                .with("file", file.map(Written::sql).map(GenerateReport::shown));
    }
}
