package dev.tandem.tooling.verify;

import dev.tandem.change.Cause;
import dev.tandem.live.LiveComparison;
import dev.tandem.runtime.MigrationListener;
import dev.tandem.runtime.database.DatabaseFailure;
import dev.tandem.runtime.database.ProgressTable;
import dev.tandem.runtime.ledger.LedgerName;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.snapshot.DialectFolder;
import dev.tandem.tooling.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Looks at a database after each migration that it gets. */
final class Replay implements MigrationListener {

    private final DialectFolder folder;
    private final Database database;
    private final List<Deviation> deviations = new ArrayList<>();
    private List<Cause> known = List.of();
    private int migrations;
    private int compared;

    Replay(DialectFolder folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    /** Of the files of one command only the last has a snapshot. */
    @Override
    public void applied(String tag, Duration took) {
        migrations++;
        folder.schemaAfter(tag).ifPresent(schema -> compare(tag, schema));
    }

    private void compare(String tag, Schema schema) {
        compared++;
        List<Cause> missing = missing(schema);
        List<Cause> fresh =
                missing.stream().filter(cause -> !known.contains(cause)).toList();
        if (!fresh.isEmpty()) {
            deviations.add(new Deviation(tag, fresh));
        }
        known = missing;
    }

    private List<Cause> missing(Schema schema) {
        try (Connection connection = database.dataSource().getConnection()) {
            return LiveComparison.of(connection, database.introspection(), schema, Replay::isTheAppliers)
                    .changes()
                    .causes();
        } catch (SQLException e) {
            throw DatabaseFailure.of("reading its schema", e);
        }
    }

    private static boolean isTheAppliers(QualifiedName name) {
        return name.name().equals(LedgerName.DEFAULT.table()) || name.name().equals(ProgressTable.NAME);
    }

    Verified verified() {
        return new Verified(database.dialect().name(), migrations, compared, deviations);
    }
}
