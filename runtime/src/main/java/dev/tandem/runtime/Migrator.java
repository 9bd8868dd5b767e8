package dev.tandem.runtime;

import dev.tandem.runtime.folder.MigrationFolder;
import dev.tandem.runtime.ledger.History;
import dev.tandem.runtime.ledger.LedgerName;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Brings a database up to date with a folder of migrations. A program calls it when it starts, before it uses the database.
 *
 * <pre>{@code
 * Report report = Migrator.forDataSource(dataSource)
 *     .migrations(MigrationFolder.onClasspath("db/tandem/sqlite"))
 *     .migrate();
 * }</pre>
 *
 * Any number of programs may do so at once: one applies, the others wait and then find nothing to do. What was applied is
 * remembered in the ledger, a table that drizzle's migrators read as well. Where nothing is pending, one query is all.
 *
 * <p>Whatever stops it ends in a {@link dev.tandem.runtime.failure.MigrationException} that says what, where, why and how to
 * mend it. Before the first statement it refuses a folder for another database, a journal that names missing files or two
 * migrations alike, applied migrations that were edited, pending ones that stand before applied ones, a database that a
 * newer program has changed, and one with tables but no ledger. A migration that fails is undone as a whole.
 *
 * <p>It is immutable: each of its settings gives a new one.
 */
public final class Migrator {

    private final Connections connections;
    private final Settings settings;

    private Migrator(Connections connections, Settings settings) {
        this.connections = connections;
        this.settings = settings;
    }

    /** One connection at a time is taken, and given back as it was. */
    public static Migrator forDataSource(DataSource dataSource) {
        return new Migrator(new Connections.Pool(dataSource), Settings.DEFAULT);
    }

    /**
     * A connection of yours; it stays open and is left as it was. One in a transaction is refused: to migrate would commit
     * your work.
     */
    public static Migrator forConnection(Connection connection) {
        return new Migrator(new Connections.Given(connection), Settings.DEFAULT);
    }

    /** The folder of the database's dialect. */
    public Migrator migrations(MigrationFolder folder) {
        return with(settings.with(folder));
    }

    /**
     * Another table than drizzle's. Several folders can live in one database so, an application and its plug-ins; tables of
     * the others are then no reason to stop.
     *
     * <pre>{@code
     * Migrator.forDataSource(dataSource)
     *     .migrations(MigrationFolder.onClasspath("plugins/tags/sqlite", plugin.getClassLoader()))
     *     .ledger("tags_migrations")
     *     .migrate();
     * }</pre>
     */
    public Migrator ledger(String table) {
        return ledger(LedgerName.DEFAULT.schema(), table);
    }

    /** Another table, on Postgres in another schema than drizzle's; SQLite has no schemas. */
    public Migrator ledger(String schema, String table) {
        return with(settings.with(new LedgerName(schema, table)));
    }

    /** How long to wait for other programs that migrate; 15 minutes where nothing is said. Then it ends in TD532. */
    public Migrator lockTimeout(Duration timeout) {
        return with(settings.withLockTimeout(timeout));
    }

    /** How long one statement may take before its migration is undone; where nothing is said, as long as it takes. */
    public Migrator statementTimeout(Duration timeout) {
        return with(settings.withStatementTimeout(timeout));
    }

    /**
     * Hears of each migration and statement, of waiting, and of warnings. Where nobody listens, the platform's logger
     * {@code dev.tandem.runtime} is told of what was applied, of waiting, and of warnings.
     */
    public Migrator listener(MigrationListener listener) {
        return with(settings.with(listener));
    }

    /** What to do about a pending migration that stands before an applied one: refuse, where nothing is said. */
    public Migrator outOfOrder(OutOfOrder policy) {
        return with(settings.with(policy));
    }

    /** What to do when a newer version of this program was here: depends on the database, where nothing is said. */
    public Migrator databaseAhead(DatabaseAhead policy) {
        return with(settings.with(policy));
    }

    /** All pending migrations share one transaction: after a failure the database is as it was before the first. */
    public Migrator allPending() {
        return with(settings.withAllPending());
    }

    /**
     * Takes over a database that has tables of this folder and no ledger: everything up to and including this migration
     * counts as applied there, and the rest is applied. A database without tables gets everything, one with a ledger is
     * left to its ledger. Any number of programs may do so at once.
     *
     * <pre>{@code
     * Migrator.forDataSource(dataSource)
     *     .migrations(MigrationFolder.onClasspath("db/tandem/postgres"))
     *     .adoptUnversioned("0000_as_it_was")
     *     .migrate();
     * }</pre>
     *
     * Tables are this folder's where at least one of their names stands in a file of it. Where none does, the database is
     * refused as another program's, unless folders with ledgers of their own have made the tables.
     */
    public Migrator adoptUnversioned(String tag) {
        return with(settings.with(settings.adoption().withUnversioned(tag)));
    }

    /**
     * Takes over a SQLite database that was versioned by {@code PRAGMA user_version}: says up to which migration each
     * version counts as applied. The number is read once, where there is no ledger yet; from then on the ledger decides.
     * A version that is not named is refused; 0 without tables is an empty database. Not for Postgres.
     *
     * <pre>{@code
     * Migrator.forDataSource(dataSource)
     *     .migrations(MigrationFolder.onClasspath("db/tandem/sqlite"))
     *     .legacyUserVersion(Map.of(6, "0000_as_it_was", 7, "0001_tags"))
     *     .migrate();
     * }</pre>
     */
    public Migrator legacyUserVersion(Map<Integer, String> tags) {
        return with(settings.with(settings.adoption().with(tags)));
    }

    /**
     * Keeps {@code PRAGMA user_version} at the number of applied migrations, for programs that look there, in the same
     * transaction as the ledger. The ledger decides: the number is never read to find out what is pending. It never goes
     * down: where it is higher than the ledger has rows, somebody else writes it; then it is left as it is, and a warning
     * tells. One folder of a database at most can have it. Not for Postgres.
     */
    public Migrator mirrorUserVersion() {
        return with(settings.with(settings.adoption().withMirror()));
    }

    /**
     * Applies every pending migration, each in a transaction of its own unless {@link #allPending} was said. Migrations before
     * the one that fails are kept, and the exception names them.
     */
    public Report migrate() {
        return new Session(connections, settings).call("migrating", new Start(settings, connections));
    }

    /**
     * Checks what {@link #migrate} checks before its first statement, tells what it would run, and changes nothing. It takes
     * no lock, so others may apply something right after.
     */
    public DryRun dryRun() {
        return new Session(connections, settings)
                .call(
                        "reading the ledger",
                        (database, migrations) -> Rehearsal.of(settings, migrations, database, connections::another));
    }

    /**
     * Compares journal, files and ledger, refuses none of what it finds, and changes nothing.
     *
     * <pre>{@code
     * Status status = migrator.status();
     * if (!status.isCurrent()) {
     *     System.err.println("pending: " + status.pending());
     * }
     * }</pre>
     */
    public Status status() {
        return new Session(connections, settings)
                .call("reading the ledger", (database, migrations) -> StatusReader.read(migrations, database));
    }

    /** Tells every row of the ledger with the migration that it stands for, and changes nothing. */
    public History history() {
        return new Session(connections, settings)
                .call("reading the ledger", (database, migrations) -> StatusReader.history(migrations, database));
    }

    /**
     * Marks everything up to and including a migration as applied, and runs nothing: the database has it already. What the
     * ledger remembers stays as it is, so a second call marks nothing; a ledger that remembers a later migration than this
     * one, or one that this folder does not have, is refused; so are a database without tables, and one in which a start
     * has stopped in the middle of a file without a transaction.
     *
     * @return the tags that were marked, in the journal's order
     */
    public List<String> baseline(String tag) {
        return new Session(connections, settings)
                .call("marking migrations", (database, migrations) -> Baseline.mark(tag, migrations, database));
    }

    /**
     * Takes the file of a migration that was edited after it was applied for the one that was applied: its row in the
     * ledger gets the hash of the file as it is now, and nothing is run. A migration that was not edited is refused.
     *
     * @return both hashes, that of the row before and that of the file
     */
    public Status.EditedMigration acceptEdited(String tag) {
        return new Session(connections, settings)
                .call("accepting an edit", (database, migrations) -> Acceptance.of(tag, migrations, database));
    }

    private Migrator with(Settings changed) {
        return new Migrator(connections, changed);
    }
}
