package dev.tandem.snapshot;

import dev.tandem.plan.Plan;
import dev.tandem.schema.Schema;

/**
 * A migration before it has a number: the text of its file and what it leaves.
 *
 * @param name made fit for a file's name
 * @param sql the whole file
 * @param isToBeFilled whether the user writes the file, so that its hash says nothing yet
 */
public record Migration(String name, String sql, Schema schema, boolean isToBeFilled) {

    public static Migration of(String name, Plan plan, Schema schema) {
        return new Migration(MigrationName.fit(name), MigrationSql.of(plan), schema, false);
    }

    /** A file that the user fills; it leaves the schema as it is. */
    public static Migration custom(String name, boolean inTransaction, Schema schema) {
        String sql = inTransaction ? CustomSql.inTransaction() : CustomSql.withoutTransaction();
        return new Migration(MigrationName.fit(name), sql, schema, true);
    }
}
