package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import java.sql.SQLException;
import java.util.List;

/** Views and triggers that are out of the way for a while. */
record TakenOff(Jdbc jdbc, List<SchemaObject> objects) {

    /** Drops them, the youngest first: a view's triggers before the view. */
    static TakenOff of(Jdbc jdbc, List<SchemaObject> objects) throws SQLException {
        for (int index = objects.size() - 1; index >= 0; index--) {
            jdbc.execute(objects.get(index).dropSql());
        }
        return new TakenOff(jdbc, objects);
    }

    /** Makes them again, in the order in which they were made at first. */
    void putBack() {
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
