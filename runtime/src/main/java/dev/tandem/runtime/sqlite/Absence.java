package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        /** A view that is dropped and created again loses its triggers. */
        VIEW_REPLACED,
        /** A table that is dropped loses its triggers, and while it is away what reads it stops every rename. */
        TABLE_REBUILT
    }

    /** All of a file, in the order in which they begin. */
    static List<Absence> in(SqliteFile file) {
        List<Absence> found = new ArrayList<>(Rebuild.in(file.effects()).stream()
                .map(rebuild -> new Absence(Reason.TABLE_REBUILT, rebuild.tables(), rebuild.first(), rebuild.last()))
                .toList());
        int size = file.effects().size();
        for (int index = 0; index < size; index++) {
            if (file.effects().get(index) instanceof Effect.DropView drop) {
                int created = file.effects().subList(index, size).indexOf(new Effect.CreateView(drop.view()));
                if (created > 0) {
                    found.add(new Absence(Reason.VIEW_REPLACED, Set.of(drop.view()), index, index + created));
                }
            }
        }
        guards(file, found);
        return found;
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

    /** What has to go, as the database is now. */
    List<SchemaObject> objects(Jdbc jdbc) throws SQLException {
        List<SchemaObject> all = SchemaObject.all(jdbc);
        return switch (reason) {
            case GUARD, VIEW_REPLACED -> Dependents.triggersOf(names, all);
            case TABLE_REBUILT -> Dependents.readers(names, all);
        };
    }
}
