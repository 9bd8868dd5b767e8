package dev.tandem.runtime.sqlite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A stretch of a file in which tables are dropped and others take their names.
 *
 * @param first index of the first DROP TABLE
 * @param last index of the last ALTER TABLE … RENAME TO
 */
record Rebuild(Set<String> tables, int first, int last) {
    Rebuild {
        tables = Set.copyOf(tables);
    }

    /** The rebuilds of a file; those that overlap are one. */
    static List<Rebuild> in(List<Effect> effects) {
        List<Rebuild> found = new ArrayList<>();
        for (int index = 0; index < effects.size(); index++) {
            if (effects.get(index) instanceof Effect.DropTable drop) {
                int end = renamedTo(drop.table(), effects, index);
                if (end > index) {
                    add(new Rebuild(Set.of(drop.table()), index, end), found);
                }
            }
        }
        return found;
    }

    private static int renamedTo(String table, List<Effect> effects, int dropped) {
        for (int index = dropped + 1; index < effects.size(); index++) {
            if (effects.get(index) instanceof Effect.RenameTable rename
                    && rename.to().equals(table)) {
                return index;
            }
        }
        return -1;
    }

    private static void add(Rebuild next, List<Rebuild> found) {
        int youngest = found.size() - 1;
        if (found.isEmpty() || found.get(youngest).last < next.first) {
            found.add(next);
            return;
        }
        Rebuild before = found.get(youngest);
        Set<String> tables = new HashSet<>(before.tables);
        tables.addAll(next.tables);
        found.set(youngest, new Rebuild(tables, before.first, Math.max(before.last, next.last)));
    }
}
