package dev.tandem.scenarios;

import dev.tandem.scenarios.database.Database;
import dev.tandem.scenarios.database.Scratch;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** The real drizzle-orm, which applies a folder of migrations to a database. */
record DrizzleOrm(Database kind, Scratch database) {

    void migrate(Path folder) throws SQLException {
        Command command = switch (kind) {
            case SQLITE -> run("migrate.mjs", url().substring("jdbc:sqlite:".length()), folder, "off");
            case POSTGRES -> run("migrate-postgres.mjs", postgresUrl(), folder);
        };
        if (command.exitCode() != 0) {
            throw new IllegalStateException(command.output());
        }
    }

    private static Command run(String program, String database, Path folder, String... more) {
        String[] words = {"node", program, database, folder.toAbsolutePath().toString(), String.join(" ", more)};
        return Command.run(NodePackages.installed(), words);
    }

    private String url() throws SQLException {
        try (Connection connection = database.connect()) {
            return connection.getMetaData().getURL();
        }
    }

    private String postgresUrl() throws SQLException {
        try (Connection connection = database.connect()) {
            DatabaseMetaData server = connection.getMetaData();
            String url = server.getURL().substring("jdbc:".length()).replaceFirst("\\?.*", "");
            return url + "?user=" + server.getUserName();
        }
    }
}
