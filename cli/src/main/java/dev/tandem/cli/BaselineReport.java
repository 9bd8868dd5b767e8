package dev.tandem.cli;

import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code tandem baseline} did.
 *
 * @param marked not marked before
 */
record BaselineReport(String database, String tag, List<String> marked) implements Report {

    @Override
    public List<String> news() {
        return marked.isEmpty()
                ? List.of("Nothing to mark: everything up to %s is applied".formatted(tag))
                : Stream.concat(Stream.of(database), marked.stream().map(one -> "  marked as applied " + one))
                        .toList();
    }

    @Override
    public Json json() {
        return new Json().with("database", database).with("marked", marked);
    }
}
