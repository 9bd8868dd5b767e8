package dev.tandem.scenarios.database;

import dev.tandem.dialect.Dialect;
import dev.tandem.postgres.PostgresDialect;
import dev.tandem.sqlite.SqliteDialect;
import java.sql.SQLException;
import java.util.Locale;

/** The kinds of database that every scenario runs on. */
public enum Database {
    SQLITE {
        @Override
        public Dialect dialect() {
            return new SqliteDialect();
        }

        @Override
        public Scratch scratch() {
            return SqliteFile.create();
        }
    },
    POSTGRES {
        @Override
        public Dialect dialect() {
            return new PostgresDialect();
        }

        @Override
        public Scratch scratch() throws SQLException {
            return PostgresServer.shared().emptyDatabase();
        }
    };

    public abstract Dialect dialect();

    /** A new and empty database. */
    public abstract Scratch scratch() throws SQLException;

    /** As files of a scenario and folders of migrations are called: {@code expected.sqlite.sql}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
