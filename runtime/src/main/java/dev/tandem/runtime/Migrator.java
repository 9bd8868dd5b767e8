package dev.tandem.runtime;

import dev.tandem.runtime.folder.MigrationFolder;
import dev.tandem.runtime.ledger.LedgerName;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Applies what is pending.
 *
 * <pre>{@code
 * Migrator.forDataSource(dataSource)
 *     .migrations(MigrationFolder.onClasspath("db/tandem/sqlite"))
 *     .migrate();
 * }</pre>
 *
 * Any number of programs may do so at once: one applies, the others wait and then find nothing to do.
 */
public final class Migrator {

    private final DataSource dataSource;
    private final Settings settings;

    private Migrator(DataSource dataSource, Settings settings) {
        this.dataSource = dataSource;
        this.settings = settings;
    }

    /** One connection at a time is taken, and given back as it was. */
    public static Migrator forDataSource(DataSource dataSource) {
        return new Migrator(dataSource, Settings.DEFAULT);
    }

    /** The folder of the database's dialect. */
    public Migrator migrations(MigrationFolder folder) {
        return with(settings.with(folder));
    }

    /** Another table than drizzle's; several folders can live in one database so. */
    public Migrator ledger(String table) {
        return ledger(LedgerName.DEFAULT.schema(), table);
    }

    /** Another table, on Postgres in another schema than drizzle's; SQLite has no schemas. */
    public Migrator ledger(String schema, String table) {
        return with(settings.with(new LedgerName(schema, table)));
    }

    /** How long to wait for other programs, 15 minutes where nothing is said. */
    public Migrator lockTimeout(Duration timeout) {
        return with(settings.withLockTimeout(timeout));
    }

    public Migrator listener(MigrationListener listener) {
        return with(settings.with(listener));
    }

    public Migrator outOfOrder(OutOfOrder policy) {
        return with(settings.with(policy));
    }

    public Migrator databaseAhead(DatabaseAhead policy) {
        return with(settings.with(policy));
    }

    /** Applies every pending migration, each in a transaction of its own. */
    public Report migrate() {
        return new Session(dataSource, settings)
                .call("migrating", (database, migrations) -> new Applier(settings, migrations, database).apply());
    }

    /** Compares journal, files and ledger, and changes nothing. */
    public Status status() {
        return new Session(dataSource, settings)
                .call("reading the ledger", (database, migrations) -> StatusReader.read(migrations, database));
    }

    private Migrator with(Settings changed) {
        return new Migrator(dataSource, changed);
    }
}
