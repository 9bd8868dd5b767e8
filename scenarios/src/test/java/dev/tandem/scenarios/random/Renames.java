package dev.tandem.scenarios.random;

import dev.tandem.scenarios.random.Sketch.OfColumn;
import dev.tandem.scenarios.random.Sketch.OfTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How it is said that something had another name: in the model, unless names go round; then by a flag.
 */
record Renames(Sketch sketch) {

    Optional<String> inModel(OfTable table) {
        return former(table).filter(it -> !goesRound(table));
    }

    Optional<String> inModel(OfTable table, OfColumn column) {
        return former(column).filter(it -> !goesRound(table, column));
    }

    List<String> flags() {
        return sketch.tables().stream()
                .flatMap(table -> Stream.concat(
                        former(table)
                                .filter(unused -> goesRound(table))
                                .map(it -> "%s=%s".formatted(it, table.name()))
                                .stream(),
                        table.columns().stream()
                                .flatMap(column -> former(column)
                                        .filter(unused -> goesRound(table, column))
                                        .map(it -> "%s.%s=%s".formatted(table.name(), it, column.name()))
                                        .stream())))
                .toList();
    }

    /** Its old name is another's new one, or its new name another's old one. */
    private boolean goesRound(OfTable table) {
        return former(table).filter(it -> sketch.names().anyMatch(it::equals)).isPresent()
                || sketch.tables().stream().anyMatch(it -> former(it).equals(Optional.of(table.name())));
    }

    private static boolean goesRound(OfTable table, OfColumn column) {
        return table.columns().stream()
                .anyMatch(it -> former(column).equals(Optional.of(it.name()))
                        || former(it).equals(Optional.of(column.name())));
    }

    private static Optional<String> former(OfTable table) {
        return table.formerName().filter(it -> !it.equals(table.name()));
    }

    private static Optional<String> former(OfColumn column) {
        return column.formerName().filter(it -> !it.equals(column.name()));
    }
}
