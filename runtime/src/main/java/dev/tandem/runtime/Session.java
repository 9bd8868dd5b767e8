package dev.tandem.runtime;

import dev.tandem.runtime.database.Database;
import dev.tandem.runtime.database.DatabaseFailure;
import dev.tandem.runtime.database.Waiting;
import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.folder.Journal;
import dev.tandem.runtime.folder.JournalDialect;
import dev.tandem.runtime.folder.MigrationFolder;
import dev.tandem.runtime.postgres.PostgresDatabase;
import dev.tandem.runtime.sqlite.SqliteDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** One connection with its database and the folder that goes with it. Whoever waits meanwhile tells it how long. */
final class Session implements Consumer<Duration> {

    private final Connections connections;
    private final Settings settings;

    Session(Connections connections, Settings settings) {
        this.connections = connections;
        this.settings = settings;
    }

    /** Work on an open database. */
    @FunctionalInterface
    interface Work<T> {
        T with(Database database, Migrations migrations) throws SQLException;
    }

    <T> T call(String doing, Work<T> work) {
        Migrations migrations = Migrations.of(settings.requiredFolder());
        try (Connections.Lent lent = take();
                Database database = open(lent.connection())) {
            requireDialect(database, migrations);
            refuseUserVersion(database);
            return work.with(database, migrations);
        } catch (SQLException failure) {
            throw DatabaseFailure.of(doing, failure);
        }
    }

    /** A connection that is to switch a database to WAL gets none while another program writes in another mode. */
    private Connections.Lent take() throws SQLException {
        try {
            return connections.take();
        } catch (SQLException refused) {
            if (!SqliteDatabase.isBusy(refused)) {
                throw refused;
            }
            return waiting().until(connections::take, SqliteDatabase::isBusy);
        }
    }

    private Waiting waiting() {
        return new Waiting(settings.limits().lock(), this);
    }

    @Override
    public void accept(Duration waited) {
        settings.listener().waiting(waited);
    }

    private Database open(Connection connection) throws SQLException {
        Waiting waiting = waiting();
        Optional<Duration> statements = settings.limits().statement();
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "SQLite" ->
                SqliteDatabase.open(
                        connection,
                        settings.ledger(),
                        waiting,
                        statements,
                        settings.adoption().mirror());
            case "PostgreSQL" -> PostgresDatabase.open(connection, settings.ledger(), waiting, statements);
            default ->
                throw new Failure(
                                "TD507",
                                "the database is " + product,
                                "migrations are written for SQLite and Postgres",
                                "give a data source of one of these")
                        .exception();
        };
    }

    private void refuseUserVersion(Database database) {
        if (settings.adoption().knowsUserVersion() && database.dialect() != JournalDialect.SQLITE) {
            throw new Failure(
                            "TD561",
                            "user_version is SQLite's, and the database is "
                                    + database.dialect().title(),
                            "there is no such number in the database that could be read or kept",
                            "call legacyUserVersion(…) and mirrorUserVersion() for SQLite only")
                    .exception();
        }
    }

    private static void requireDialect(Database database, Migrations migrations) {
        Journal journal = migrations.journal();
        MigrationFolder folder = migrations.folder();
        if (journal.dialect() != database.dialect()) {
            throw new Failure(
                            "TD506",
                            "the migrations are for %s, the database is %s"
                                    .formatted(
                                            journal.dialect().title(),
                                            database.dialect().title()),
                            "SQL of one database does not run on the other, or means something else there",
                            "give the folder of " + database.dialect().title())
                    .at(folder.placeOfJournal())
                    .exception();
        }
    }
}
