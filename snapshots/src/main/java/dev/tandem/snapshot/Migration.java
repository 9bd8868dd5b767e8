package dev.tandem.snapshot;

import dev.tandem.plan.Part;
import dev.tandem.plan.Plan;
import dev.tandem.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * A migration before it has a number: the text of its files and what it leaves.
 *
 * @param name made fit for a file's name
 * @param files in the order in which they are applied; each becomes an entry of the journal
 * @param isToBeFilled whether the user writes the file, so that its hash says nothing yet
 */
public record Migration(String name, List<MigrationFile> files, Schema schema, boolean isToBeFilled) {
    public Migration {
        files = List.copyOf(files);
    }

    public static Migration of(String name, Plan plan, Schema schema) {
        String fit = MigrationName.fit(name);
        List<MigrationFile> files = new ArrayList<>();
        for (Part part : plan.parts()) {
            String aim = part.aim().isEmpty() ? "" : "_" + part.aim();
            String head = PartHead.of(fit, plan.parts(), files.size());
            files.add(new MigrationFile(fit + aim, head + MigrationSql.of(part, plan.nothingToDo())));
        }
        return new Migration(fit, files, schema, false);
    }

    /** A file that the user fills; it leaves the schema as it is. */
    public static Migration custom(String name, boolean inTransaction, Schema schema) {
        String sql = inTransaction ? CustomSql.inTransaction() : CustomSql.withoutTransaction();
        String fit = MigrationName.fit(name);
        return new Migration(fit, List.of(new MigrationFile(fit, sql)), schema, true);
    }

    /** The text of all its files. */
    public String sql() {
        return String.join("\n", files.stream().map(MigrationFile::sql).toList());
    }
}
