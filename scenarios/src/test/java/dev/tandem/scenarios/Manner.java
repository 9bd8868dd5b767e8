package dev.tandem.scenarios;

import dev.tandem.dialect.Dialect;
import dev.tandem.postgres.PostgresDialect;
import dev.tandem.scenarios.database.Database;

/** How a migration treats those who use the tables meanwhile. */
enum Manner {
    OFFLINE,
    /** With {@code postgres.online=true}. */
    ONLINE;

    Dialect dialect(Database database) {
        return this == ONLINE && database == Database.POSTGRES ? PostgresDialect.online() : database.dialect();
    }
}
