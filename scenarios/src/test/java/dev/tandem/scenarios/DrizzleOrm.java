package dev.tandem.scenarios;

import dev.tandem.scenarios.database.Database;
import dev.tandem.scenarios.database.Scratch;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** The real drizzle-orm, which applies a folder of migrations to a database. */
record DrizzleOrm(NodePackages packages, Client client, Scratch database) {

    DrizzleOrm(Client client, Scratch database) {
        this(NodePackages.DRIZZLE, client, database);
    }

    /** What it speaks to a database with. */
    enum Client {
        BETTER_SQLITE3(Database.SQLITE, "migrate.mjs", "off"),
        /** As better-sqlite3 opens a database; its migrator leaves it so. */
        BETTER_SQLITE3_WITH_FOREIGN_KEYS(Database.SQLITE, "migrate.mjs", "on"),
        LIBSQL(Database.SQLITE, "migrate-libsql.mjs", ""),
        NODE_POSTGRES(Database.POSTGRES, "migrate-postgres.mjs", "");

        private final Database kind;
        private final String program;
        private final String foreignKeys;

        Client(Database kind, String program, String foreignKeys) {
            this.kind = kind;
            this.program = program;
            this.foreignKeys = foreignKeys;
        }

        Database kind() {
            return kind;
        }
    }

    void migrate(Path folder) throws SQLException {
        Command command = tryToMigrate(folder);
        if (command.exitCode() != 0) {
            throw new IllegalStateException(command.output());
        }
    }

    /** Says what went wrong, if anything. */
    Command tryToMigrate(Path folder) throws SQLException {
        return Command.run(
                packages.installed(),
                "node",
                client.program,
                url(),
                folder.toAbsolutePath().toString(),
                client.foreignKeys);
    }

    /** As they name a database in JavaScript: a file, or the address of a server. */
    private String url() throws SQLException {
        try (Connection connection = database.connect()) {
            DatabaseMetaData server = connection.getMetaData();
            String url = server.getURL().replaceFirst("^jdbc:(sqlite:)?", "");
            return client.kind == Database.SQLITE
                    ? url
                    : url.replaceFirst("\\?.*", "") + "?user=" + server.getUserName();
        }
    }
}
