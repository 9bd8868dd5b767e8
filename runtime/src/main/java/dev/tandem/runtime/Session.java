package dev.tandem.runtime;

import dev.tandem.runtime.database.Database;
import dev.tandem.runtime.database.DatabaseFailure;
import dev.tandem.runtime.database.Waiting;
import dev.tandem.runtime.folder.JournalDialect;
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
                Database database = open(lent.connection(), migrations.journal().dialect())) {
            if (!(work instanceof Start)) {
                Preconditions.requireDatabase(database, migrations, settings);
            }
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

    /** As the journal has it, of whatever product it is: to ask a driver for that costs a start more than its query. */
    private Database open(Connection connection, JournalDialect dialect) throws SQLException {
        Optional<Duration> statements = settings.limits().statement();
        return dialect == JournalDialect.SQLITE
                ? SqliteDatabase.open(
                        connection,
                        settings.ledger(),
                        waiting(),
                        statements,
                        settings.adoption().mirror())
                : PostgresDatabase.open(connection, settings.ledger(), waiting(), statements);
    }
}
