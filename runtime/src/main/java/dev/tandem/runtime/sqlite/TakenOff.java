package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import java.sql.SQLException;
import java.util.List;

/** Views and triggers that are kept for a while, because what they belong to or read is away. */
record TakenOff(Absence absence, List<SchemaObject> objects) {

    /** Drops them, the youngest first: a view's triggers before the view. */
    static TakenOff of(Absence absence, SqliteFile file, Jdbc jdbc) throws SQLException {
        List<SchemaObject> objects = absence.objects(file, SchemaObject.all(jdbc));
        for (int index = objects.size() - 1; index >= 0; index--) {
            jdbc.execute(objects.get(index).dropSql());
        }
        return new TakenOff(absence, objects);
    }

    /** Makes them again, in the order in which they were made at first. */
    void putBack(SqliteFile file, Jdbc jdbc) throws SQLException {
        for (SchemaObject object : objects) {
            if (absence.comesBack(object, file)) {
                try {
                    jdbc.executeAll(object.createSql());
                } catch (SQLException refused) {
                    throw lost(object, file, refused);
                }
            }
        }
    }

    private static MigrationException lost(SchemaObject object, SqliteFile file, SQLException refused) {
        Failure failure = new Failure(
                "TD542",
                "the " + object.type() + " " + object.name() + " does not fit the tables after this migration",
                String.valueOf(refused.getMessage()),
                "drop it at the start of the file and make it anew at the end");
        return new MigrationException(failure.at(file.script().place()), refused);
    }
}
