package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import java.sql.SQLException;
import java.util.List;

/** Views, triggers and AUTOINCREMENT marks that are kept for a while, because the tables that they belong to go. */
record TakenOff(Jdbc jdbc, List<SchemaObject> objects, HighWaterMarks marks) {

    /** Drops them, the youngest first: a view's triggers before the view. */
    static TakenOff of(Absence absence, Jdbc jdbc) throws SQLException {
        List<SchemaObject> objects = absence.objects(jdbc);
        HighWaterMarks marks = HighWaterMarks.of(absence.names(), jdbc);
        for (int index = objects.size() - 1; index >= 0; index--) {
            jdbc.execute(objects.get(index).dropSql());
        }
        return new TakenOff(jdbc, objects, marks);
    }

    /** Makes them again, in the order in which they were made at first. */
    void putBack() throws SQLException {
        marks.putBack();
        for (SchemaObject object : objects) {
            try {
                jdbc.executeAll(object.sql());
            } catch (SQLException refused) {
                throw lost(object, refused);
            }
        }
    }

    private static MigrationException lost(SchemaObject object, SQLException refused) {
        Failure failure = new Failure(
                "TD542",
                "the " + object.type() + " " + object.name() + " does not fit the tables after this migration",
                String.valueOf(refused.getMessage()),
                "drop it at the start of the file and make it anew at the end");
        return new MigrationException(failure, refused);
    }
}
