package dev.tandem.resolve;

import dev.tandem.declare.Declaration.OfCheck;
import dev.tandem.declare.Declaration.OfTable;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that the user gave to a table's constraints, which nothing else may keep. */
final class SpokenNames {

    private SpokenNames() {}

    static Set<String> of(OfTable table) {
        Stream<Optional<String>> keys = Stream.of(
                        table.primaryKeys().stream().map(key -> key.name()),
                        table.uniques().stream().map(key -> key.name()),
                        table.foreignKeys().stream().map(key -> key.name()),
                        table.indexes().stream().map(index -> index.name()))
                .flatMap(names -> names);
        return Stream.concat(
                        keys.flatMap(Optional::stream), table.checks().stream().map(OfCheck::name))
                .collect(Collectors.toSet());
    }
}
