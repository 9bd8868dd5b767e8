package dev.tandem.runtime;

import dev.tandem.runtime.database.Database;
import dev.tandem.runtime.folder.JournalEntry;
import dev.tandem.runtime.ledger.History;
import dev.tandem.runtime.ledger.LedgerRow;
import java.sql.SQLException;
import java.util.List;

/** Compares a folder with a ledger. */
final class StatusReader {

    private StatusReader() {}

    static Status read(Migrations migrations, Database database) throws SQLException {
        History history = history(migrations, database);
        List<LedgerRow> ahead = history.ahead();
        return new Status(
                history.applied().stream().map(StatusReader::applied).toList(),
                history.pending().stream().map(JournalEntry::tag).toList(),
                history.outOfOrder(migrations.journal()).stream()
                        .map(found -> found.pending().tag())
                        .distinct()
                        .toList(),
                history.edited().stream()
                        .map(found -> edited(found, migrations))
                        .toList(),
                migrations.journal().entries().stream()
                        .filter(migrations.hashes()::isMissing)
                        .map(JournalEntry::tag)
                        .toList(),
                history.unexplained().stream()
                        .map(row -> new Status.UnexplainedRow(row.name(), ahead.contains(row)))
                        .toList());
    }

    static History history(Migrations migrations, Database database) throws SQLException {
        return History.of(migrations.journal(), database.ledger(true).orElse(List.of()), migrations.hashes());
    }

    static Status.EditedMigration edited(History.Applied found, Migrations migrations) {
        return new Status.EditedMigration(found.entry().tag(), found.row().hash(), migrations.hash(found.entry()));
    }

    private static Status.AppliedMigration applied(History.Applied found) {
        return new Status.AppliedMigration(
                found.entry().tag(), found.row().appliedOn(), found.row().took());
    }
}
