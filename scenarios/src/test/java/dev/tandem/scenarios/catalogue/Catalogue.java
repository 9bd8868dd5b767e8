package dev.tandem.scenarios.catalogue;

import dev.tandem.scenarios.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What a database contains, as sorted lines such as {@code column users.age: integer, not null, default 0}. The order of
 * columns is no fact, nor is anything whose name starts with {@value #NOT_COUNTED} or that the applier keeps for itself.
 */
public record Catalogue(List<String> facts) {

    /** How names begin that a test itself put into the database. */
    public static final String NOT_COUNTED = "watch_";

    static final String LEDGER = "__drizzle_migrations";
    static final String LEDGER_SCHEMA = "drizzle";

    public Catalogue {
        facts = facts.stream().sorted().toList();
    }

    public static Catalogue of(Database database, Connection connection) throws SQLException {
        return new Catalogue(
                switch (database) {
                    case SQLITE -> new SqliteFacts(connection).all();
                    case POSTGRES -> new PostgresFacts(connection).all();
                });
    }

    /** Whether something of that name, or what is in it, is no fact. */
    public static boolean isNotCounted(String name) {
        return name.startsWith(NOT_COUNTED) || name.equals(LEDGER) || name.equals(LEDGER_SCHEMA);
    }

    /** One fact a line, which is how a failed comparison is best read. */
    @Override
    public String toString() {
        return String.join("\n", facts);
    }
}
