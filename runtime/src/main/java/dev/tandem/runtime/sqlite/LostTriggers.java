package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.script.SqlNames;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Triggers that went with a table which a file dropped and made anew. */
final class LostTriggers {

    private LostTriggers() {}

    /** Those that the file did not drop itself and whose table is there or guarded by the file, one sentence each. */
    static List<String> between(WorkingObjects before, WorkingObjects after, SqliteFile file, Jdbc jdbc)
            throws SQLException {
        Set<String> stays = new HashSet<>(guarded(file));
        jdbc.texts("SELECT name FROM main.sqlite_master WHERE type IN ('table', 'view')")
                .forEach(name -> stays.add(SqlNames.folded(name)));
        return before.objects().stream()
                .filter(SchemaObject::isTrigger)
                .filter(trigger -> after.find(trigger.key()).isEmpty())
                .filter(trigger -> !file.drops(trigger))
                .filter(trigger ->
                        stays.contains(trigger.tableKey()) || stays.contains(file.nameAfter(trigger.tableKey())))
                .map(trigger -> "trigger " + trigger.name() + " of " + trigger.table() + " is gone")
                .toList();
    }

    private static Set<String> guarded(SqliteFile file) {
        Set<String> names = new HashSet<>();
        for (Absence absence : Absence.in(file)) {
            if (absence.reason() == Absence.Reason.GUARD) {
                names.addAll(absence.names());
            }
        }
        return names;
    }
}
