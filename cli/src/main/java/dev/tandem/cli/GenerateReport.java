package dev.tandem.cli;

import dev.tandem.snapshot.Written;
import dev.tandem.tooling.Draft;
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
        return written.isEmpty() ? drafts.stream().flatMap(GenerateReport::sql).toList() : List.of();
    }

    private static Stream<String> sql(Draft draft) {
        return draft.migration().files().stream()
                .map(file ->
                        "-- %s, not written: %s\n%s\n".formatted(draft.dialect().name(), file.name(), file.sql()));
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
                written.files().stream()
                        .map(file -> "%s: %s".formatted(draft.dialect().name(), ShownPath.of(file.sql()))),
                DraftText.changes(draft).stream().map(change -> "  " + change));
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
                        IntStream.range(0, drafts.size())
                                .boxed()
                                .flatMap(this::json)
                                .toList());
    }

    /** Each file is a migration to whoever applies it. */
    private Stream<Json> json(int index) {
        Draft draft = drafts.get(index);
        return IntStream.range(0, draft.migration().files().size()).mapToObj(part -> {
            Optional<Written.File> file = written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(written.get(index).files().get(part));
            return DraftText.json(draft, part)
                    .with("tag", file.map(Written.File::tag))
                    .with("file", file.map(Written.File::sql).map(ShownPath::of));
        });
    }
}
