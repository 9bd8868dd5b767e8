package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.sqlite.Effect.Create;
import dev.tandem.runtime.sqlite.Effect.Drop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A stretch of a file in which views or triggers must be out of the way.
 *
 * @param first index of the statement before which they go
 * @param last index of the statement behind which they come back
 * @param names folded names of the tables and views that it is about
 */
record Absence(Reason reason, Set<String> names, int first, int last) {
    Absence {
        names = Set.copyOf(names);
    }

    /** Why they must go, and with it which. */
    enum Reason {
        /** A generated file stops where it meets triggers that other runners would lose. */
        GUARD,
        /** A table or view that is dropped loses its triggers, and while it is away, what reads it lets no rename pass. */
        AWAY
    }

    /** All of a file; those that cross are one. */
    static List<Absence> in(SqliteFile file) {
        List<Absence> found = new ArrayList<>();
        for (Absence next : inOrder(file.effects())) {
            Absence whole = next;
            for (Absence earlier : List.copyOf(found)) {
                if (next.first <= earlier.last && earlier.last < next.last) {
                    found.remove(earlier);
                    whole = earlier.and(whole);
                }
            }
            found.add(whole);
        }
        guards(file, found);
        return found;
    }

    private static List<Absence> inOrder(List<Effect> effects) {
        Stream<Absence> rebuilds = Rebuild.in(effects).stream()
                .filter(Rebuild::byRename)
                .map(rebuild -> new Absence(Reason.AWAY, Set.of(rebuild.table()), rebuild.first(), rebuild.last()));
        return Stream.concat(rebuilds, views(effects))
                .sorted(Comparator.comparingInt(Absence::first))
                .toList();
    }

    private static Stream<Absence> views(List<Effect> effects) {
        return IntStream.range(0, effects.size())
                .filter(index ->
                        effects.get(index) instanceof Drop drop && drop.type().equals(Effect.VIEW))
                .mapToObj(index -> view(((Drop) effects.get(index)).name(), index, effects))
                .flatMap(Optional::stream);
    }

    private static Optional<Absence> view(String view, int dropped, List<Effect> effects) {
        List<Effect> rest = effects.subList(dropped, effects.size());
        int created = rest.indexOf(new Create(Effect.VIEW, view));
        if (created < 0) {
            return Optional.empty();
        }
        return Optional.of(new Absence(Reason.AWAY, Set.of(view), dropped, dropped + created));
    }

    private Absence and(Absence next) {
        Set<String> both = new HashSet<>(names);
        both.addAll(next.names);
        return new Absence(reason, both, first, next.last);
    }

    private static void guards(SqliteFile file, List<Absence> found) {
        int size = file.effects().size();
        for (int index = 0; index < size; index++) {
            int first = index;
            Set<String> names = new HashSet<>();
            while (index < size && file.isGuard(index)) {
                names.addAll(file.names(index));
                index++;
            }
            if (index > first) {
                found.add(new Absence(Reason.GUARD, names, first, index - 1));
            }
        }
    }

    /** What has to go of all that the database has now; what the file drops meanwhile, it must find. */
    List<SchemaObject> objects(SqliteFile file, List<SchemaObject> all) {
        List<Effect> effects = file.effects().subList(first, last + 1);
        List<SchemaObject> found = switch (reason) {
            case GUARD -> SchemaObject.triggersOf(names, all);
            case AWAY -> SchemaObject.readers(names, all);
        };
        return found.stream()
                .filter(object -> object.isTemporary() || !effects.contains(new Drop(object.type(), object.folded())))
                .toList();
    }

    /** Whether one that went comes back: not where the file itself makes it, during the stretch or behind it. */
    boolean comesBack(SchemaObject object, SqliteFile file) {
        if (reason == Reason.GUARD || object.isTemporary()) {
            return true;
        }
        Create created = new Create(object.type(), object.folded());
        Drop dropped = new Drop(object.type(), object.folded());
        return file.effects().stream()
                .skip(first)
                .filter(effect -> effect.equals(created) || effect.equals(dropped))
                .findFirst()
                .map(effect -> effect.equals(dropped))
                .orElse(true);
    }
}
