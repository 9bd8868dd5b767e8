package dev.tandem.scenarios.random;

import dev.tandem.scenarios.random.Sketch.OfColumn;
import dev.tandem.scenarios.random.Sketch.OfTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How it is said that something had another name: in the model, unless the name went to something else there; then by a
 * flag.
 */
record Renames(Sketch sketch) {

    Optional<String> inModel(OfTable table) {
        return former(table).filter(it -> sketch.names().noneMatch(it::equals));
    }

    Optional<String> inModel(OfTable table, OfColumn column) {
        return former(column).filter(it -> !isTaken(table, it));
    }

    List<String> flags() {
        return sketch.tables().stream()
                .flatMap(table -> Stream.concat(
                        former(table)
                                .filter(it -> sketch.names().anyMatch(it::equals))
                                .map(it -> "%s=%s".formatted(it, table.name()))
                                .stream(),
                        table.columns().stream()
                                .flatMap(column -> former(column)
                                        .filter(it -> isTaken(table, it))
                                        .map(it -> "%s.%s=%s".formatted(table.name(), it, column.name()))
                                        .stream())))
                .toList();
    }

    private static boolean isTaken(OfTable table, String name) {
        return table.columns().stream().anyMatch(it -> it.name().equals(name));
    }

    private static Optional<String> former(OfTable table) {
        return table.formerName().filter(it -> !it.equals(table.name()));
    }

    private static Optional<String> former(OfColumn column) {
        return column.formerName().filter(it -> !it.equals(column.name()));
    }
}
