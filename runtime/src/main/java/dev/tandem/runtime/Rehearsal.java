package dev.tandem.runtime;

import dev.tandem.runtime.Migrations.Migration;
import dev.tandem.runtime.database.Database;
import dev.tandem.runtime.database.Steps;
import dev.tandem.runtime.folder.JournalEntry;
import dev.tandem.runtime.ledger.History;
import dev.tandem.runtime.ledger.LedgerRow;
import dev.tandem.runtime.script.SqlStatement;
import dev.tandem.runtime.script.TransactionWord;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Goes through a start without its statements, and without the lock: others may apply something right after. */
final class Rehearsal {

    private Rehearsal() {}

    static DryRun of(Settings settings, Migrations migrations, Database database, Steps.Another connections)
            throws SQLException {
        migrations.requireFiles();
        Optional<List<LedgerRow>> rows = database.ledger();
        List<JournalEntry> taken =
                rows.isPresent() ? List.of() : new TakeOver(settings.adoption(), migrations, database).entries();
        History history = History.of(
                migrations.journal(),
                rows.orElse(taken.stream().map(entry -> row(entry, migrations)).toList()),
                migrations.hashes());
        List<String> warnings = new ArrayList<>();
        TakeOver.sentence(taken).ifPresent(warnings::add);
        warnings.addAll(Preconditions.check(history, migrations, settings, database.dialect()));
        if (rows.isEmpty() && taken.isEmpty() && !history.pending().isEmpty()) {
            Preconditions.requireEmpty(database, migrations, settings);
        }
        List<Migration> pending = history.pending().stream()
                .map(entry -> migrations.load(entry, database.syntax()))
                .toList();
        if (settings.policies().allPending()) {
            pending.forEach(Preconditions::requireTransaction);
        }
        for (Migration migration : pending) {
            migration.unfilled().ifPresent(warnings::add);
            if (!migration.inTransaction()) {
                StepFile.requireFit(migration.script(), database);
                database.requireAnother(connections);
            }
        }
        return new DryRun(pending.stream().map(Rehearsal::pending).toList(), warnings);
    }

    /** As it would stand in the ledger. */
    private static LedgerRow row(JournalEntry entry, Migrations migrations) {
        return new LedgerRow(
                entry.idx(),
                migrations.hash(entry),
                OptionalLong.of(entry.when()),
                Optional.of(entry.tag()),
                Optional.empty(),
                Optional.empty());
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
