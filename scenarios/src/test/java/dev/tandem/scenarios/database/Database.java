package dev.tandem.scenarios.database;

import dev.tandem.dialect.Dialect;
import dev.tandem.live.Introspection;
import dev.tandem.postgres.PostgresDialect;
import dev.tandem.sqlite.SqliteDialect;
import dev.tandem.sqlite.live.SqliteIntrospection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** The kinds of database that every scenario runs on. */
public enum Database implements Home {
    SQLITE {
        @Override
        public Dialect dialect() {
            return new SqliteDialect();
        }

        @Override
        public Optional<Introspection> introspection() {
            return Optional.of(new SqliteIntrospection());
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
        public Optional<Introspection> introspection() {
            return Optional.empty();
        }

        @Override
        public Scratch scratch() throws SQLException {
            return PostgresServer.latest().scratch();
        }
    };

    public abstract Dialect dialect();

    public abstract Optional<Introspection> introspection();

    @Override
    public Database database() {
        return this;
    }

    /** As files of a scenario and folders of migrations are called: {@code expected.sqlite.sql}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
