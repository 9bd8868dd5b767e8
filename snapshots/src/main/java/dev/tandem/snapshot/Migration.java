package dev.tandem.snapshot;

import dev.tandem.plan.Plan;
import dev.tandem.schema.Schema;

/**
 * A migration before it has a number: the text of its file and what it leaves.
 *
 * @param name made fit for a file's name
 * @param sql the whole file
 */
public record Migration(String name, String sql, Schema schema) {

    public static Migration of(String name, Plan plan, Schema schema) {
        return new Migration(MigrationName.fit(name), MigrationSql.of(plan), schema);
    }
}
