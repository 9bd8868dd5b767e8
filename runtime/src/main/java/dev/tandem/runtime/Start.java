package dev.tandem.runtime;

import dev.tandem.runtime.database.Database;
import dev.tandem.runtime.ledger.LedgerRow;
import dev.tandem.runtime.ledger.UpToDate;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What every start does: it asks whether anything is pending. Only where something is, it brings in who applies it; most
 * starts pay for no class of that. Here and in all that it calls first, loops and classes stand where elsewhere streams and
 * lambdas would: a fresh JVM spends about a millisecond on each of those.
 */
final class Start implements Session.Work<Report> {

    private final Settings settings;
    private final Connections connections;
    private final long started = System.nanoTime();

    Start(Settings settings, Connections connections) {
        this.settings = settings;
        this.connections = connections;
    }

    @Override
    public Report with(Database database, Migrations migrations) throws SQLException {
        Optional<List<LedgerRow>> rows;
        try {
            rows = database.ledger();
        } catch (SQLException refused) {
            Preconditions.requireDatabase(database, migrations, settings);
            throw refused;
        }
        boolean current = UpToDate.check(migrations.journal().entries(), rows.orElse(List.of()), migrations.hashes());
        if (rows.isPresent() && current && !settings.adoption().concerns(database.dialect())) {
            int there = migrations.journal().entries().size();
            return new Report(List.of(), there, Duration.ofNanos(System.nanoTime() - started), List.of());
        }
        Preconditions.requireDatabase(database, migrations, settings);
        return new Applier(settings, migrations, database, connections::another, started).apply(rows);
    }
}
