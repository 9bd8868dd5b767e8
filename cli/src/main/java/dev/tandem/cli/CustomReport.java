package dev.tandem.cli;

import dev.tandem.tooling.Difference;
import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code tandem generate --custom} made.
 *
 * @param files to be filled by the user
 * @param notGenerated what the model has that no migration has, these neither
 */
record CustomReport(GenerateReport files, List<Difference> notGenerated) implements Report {

    @Override
    public List<String> result() {
        return files.result();
    }

    @Override
    public List<String> news() {
        Stream<String> whatNext =
                files.written().isEmpty() ? Stream.empty() : Stream.of("Write your SQL there before you migrate");
        return Stream.concat(files.news().stream(), whatNext).toList();
    }

    @Override
    public List<String> warnings() {
        return notGenerated.stream().map(CustomReport::line).toList();
    }

    private static String line(Difference difference) {
        List<String> changes = DraftText.changes(difference);
        int others = changes.size() - 1;
        return "warning: %s: the model has changes that are in no migration yet, and in this one neither: %s%s; tandem generate puts them behind it"
                .formatted(
                        difference.dialect().name(),
                        changes.get(0),
                        others == 0 ? "" : " and %d more".formatted(others));
    }

    @Override
    public Json json() {
        return files.json()
                .with(
                        "notGenerated",
                        notGenerated.stream().map(CustomReport::json).toList());
    }

    private static Json json(Difference difference) {
        return new Json().with("dialect", difference.dialect().name()).with("changes", DraftText.changes(difference));
    }
}
