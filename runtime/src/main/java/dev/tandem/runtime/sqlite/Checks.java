package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.failure.Failure;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares a database before and after a file: what was whole must still be whole, what was broken is not the file's fault. */
final class Checks {

    private final SqliteFile file;
    private final Jdbc jdbc;
    private final WorkingObjects objects;
    private final Set<String> touched;
    private final Optional<ForeignKeys> keys;
    private final GoneColumns columns;

    private Checks(
            SqliteFile file,
            Jdbc jdbc,
            WorkingObjects objects,
            Set<String> touched,
            Optional<ForeignKeys> keys,
            GoneColumns columns) {
        this.file = file;
        this.jdbc = jdbc;
        this.objects = objects;
        this.touched = touched;
        this.keys = keys;
        this.columns = columns;
    }

    /** Whether a database has no view, trigger or foreign key that a file could break. */
    static boolean findNothing(Jdbc jdbc) throws SQLException {
        return jdbc.number("""
                SELECT EXISTS (
                  SELECT 1 FROM (
                    SELECT type, sql FROM main.sqlite_master UNION ALL SELECT type, sql FROM sqlite_temp_master)
                  WHERE type IN ('view', 'trigger') OR instr(lower(sql), 'references') > 0)
                """) == 0;
    }

    /** Where SQLite enforces foreign keys, there is nothing to check. */
    static Checks before(SqliteFile file, boolean enforced, Jdbc jdbc) throws SQLException {
        WorkingObjects objects = WorkingObjects.of(jdbc);
        Set<String> touched = file.orphans() && !enforced ? file.touched(objects.objects()) : Set.of();
        Optional<ForeignKeys> keys =
                file.orphans() && !enforced ? Optional.of(ForeignKeys.of(touched, jdbc)) : Optional.empty();
        return new Checks(file, jdbc, objects, touched, keys, GoneColumns.before(objects.objects(), jdbc));
    }

    void after() throws SQLException {
        if (keys.isPresent()) {
            refuse(
                    "TD541",
                    "rows would reference nothing after this migration",
                    ForeignKeys.of(touched, jdbc).newSince(keys.get().after(file.effects())),
                    "delete or repair these rows in the file too; " + whyNobodyDid());
        }
        WorkingObjects now = WorkingObjects.of(jdbc);
        List<String> broken = new ArrayList<>(now.brokenSince(objects));
        broken.addAll(columns.mistaken(objects, now, file, jdbc));
        refuse(
                "TD542",
                "views or triggers that worked would not work after this migration",
                broken,
                "drop them in the file and make them anew, so that they fit the tables");
        refuse(
                "TD544",
                "triggers would be lost in this migration",
                LostTriggers.between(objects, now, file, jdbc),
                "make them anew in the file, or drop them in it by name");
    }

    private String whyNobodyDid() {
        return file.needsForeignKeysOff()
                ? "ON DELETE and ON UPDATE do nothing in a file that drops a table or switches foreign keys off, only in a migration of its own"
                : "ON DELETE and ON UPDATE do nothing on this connection, which comes without PRAGMA foreign_keys=ON";
    }

    private void refuse(String code, String message, List<String> findings, String fix) {
        if (!findings.isEmpty()) {
            throw new Failure(code, message, String.join("; ", findings), fix)
                    .at(file.script().place())
                    .exception();
        }
    }
}
