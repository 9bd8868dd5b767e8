package dev.tandem.runtime;

import dev.tandem.runtime.Migrations.Migration;
import dev.tandem.runtime.database.Database;
import dev.tandem.runtime.ledger.History;
import dev.tandem.runtime.ledger.LedgerRow;
import dev.tandem.runtime.script.SqlStatement;
import dev.tandem.runtime.script.TransactionWord;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Goes through a start without its statements, and without the lock: others may apply something right after. */
final class Rehearsal {

    private Rehearsal() {}

    static DryRun of(Settings settings, Migrations migrations, Database database) throws SQLException {
        migrations.requireFiles();
        Optional<List<LedgerRow>> rows = database.ledger();
        History history = History.of(migrations.journal(), rows.orElse(List.of()), migrations.hashes());
        List<String> warnings = Preconditions.check(history, migrations, settings, database.dialect());
        if (rows.isEmpty() && !history.pending().isEmpty()) {
            Preconditions.requireEmpty(database, settings);
        }
        return new DryRun(
                history.pending().stream()
                        .map(entry -> pending(migrations.load(entry, database.syntax())))
                        .toList(),
                warnings);
    }

    private static DryRun.PendingMigration pending(Migration migration) {
        return new DryRun.PendingMigration(
                migration.entry().tag(),
                migration.script().statements().stream()
                        .filter(statement -> TransactionWord.of(statement) == TransactionWord.NONE)
                        .map(SqlStatement::sql)
                        .toList());
    }
}
