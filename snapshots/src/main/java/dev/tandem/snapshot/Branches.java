package dev.tandem.snapshot;

import dev.tandem.schema.Named;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Two branches of migrations that one journal holds one behind the other.
 *
 * @param second where the one that stands behind begins
 */
record Branches(List<Link> chain, int second) {

    /** What each of them does to the other. */
    String effect(SnapshotFormat format) {
        Schema base = common().map(link -> schema(link, format)).orElse(Schema.EMPTY);
        SortedSet<String> both = changed(base, schema(chain.get(second - 1), format));
        both.retainAll(changed(base, schema(end(), format)));
        return both.isEmpty()
                ? "the snapshots of the second lack what the first did; they touch different tables"
                : "the snapshots of the second lack what the first did; both change " + String.join(", ", both);
    }

    private Optional<Link> common() {
        return chain.subList(0, second).stream()
                .filter(chain.get(second)::follows)
                .findFirst();
    }

    private Link end() {
        int end = second;
        while (end + 1 < chain.size() && chain.get(end + 1).follows(chain.get(end))) {
            end++;
        }
        return chain.get(end);
    }

    private static Schema schema(Link link, SnapshotFormat format) {
        return SnapshotFile.read(link.snapshot(), format).snapshot().schema();
    }

    private static SortedSet<String> changed(Schema base, Schema branch) {
        SortedSet<String> names = new TreeSet<>();
        changed(base.tables(), branch.tables(), names);
        changed(base.views(), branch.views(), names);
        return names;
    }

    private static <T extends Named<QualifiedName>> void changed(
            NamedSet<QualifiedName, T> base, NamedSet<QualifiedName, T> branch, SortedSet<String> names) {
        base.stream()
                .filter(thing -> !branch.find(thing.name()).equals(Optional.of(thing)))
                .forEach(thing -> names.add(thing.name().toString()));
        branch.stream()
                .filter(thing -> base.find(thing.name()).isEmpty())
                .forEach(thing -> names.add(thing.name().toString()));
    }
}
