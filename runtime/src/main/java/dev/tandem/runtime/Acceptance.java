package dev.tandem.runtime;

import dev.tandem.runtime.Status.EditedMigration;
import dev.tandem.runtime.database.Database;
import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.runtime.folder.JournalEntry;
import dev.tandem.runtime.ledger.History;
import dev.tandem.runtime.ledger.LedgerRow;
import java.sql.SQLException;
import java.util.List;

/** Somebody's word that an edited file makes the same of a database as the one that was applied. */
final class Acceptance {

    private Acceptance() {}

    static EditedMigration of(String tag, Migrations migrations, Database database) throws SQLException {
        JournalEntry entry = migrations.entry(tag);
        return database.underLock(() -> {
            List<LedgerRow> rows = database.ledger().orElse(List.of());
            History history = History.of(migrations.journal(), rows, migrations.hashes());
            History.Applied edited = history.edited().stream()
                    .filter(found -> found.entry().equals(entry))
                    .findFirst()
                    .orElseThrow(() -> notEdited(entry, history, migrations));
            database.rehash(edited.row(), migrations.hash(entry));
            return StatusReader.edited(edited, migrations);
        });
    }

    private static MigrationException notEdited(JournalEntry entry, History history, Migrations migrations) {
        String hash = migrations.hash(entry);
        return new Failure(
                        "TD527",
                        entry.tag() + " was not edited after it was applied",
                        history.pending().contains(entry)
                                ? "it was not applied yet"
                                : "its file is the one that was applied, " + hash,
                        "name a migration that status() tells as edited")
                .at(migrations.folder().place(entry))
                .exception();
    }
}
