package dev.tandem.tooling.database;

import dev.tandem.dialect.Dialect;
import dev.tandem.problem.Problem;
import dev.tandem.tooling.settings.Dialects;
import dev.tandem.tooling.settings.WrongUsageException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Where a database is. */
record JdbcUrl(String text) {

    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRES = "jdbc:postgresql:";

    /** {@code //user:password@host} is refused by the driver, which is no reason to show it. */
    private static final Pattern PASSWORD =
            Pattern.compile("(?i)((?:password|sslpassword)=)[^&;]*|(//[^/:@]*:)[^/@]*(?=@)");

    Dialect dialect() {
        if (text.startsWith(SQLITE)) {
            return Dialects.SQLITE;
        }
        if (text.startsWith(POSTGRES)) {
            return Dialects.POSTGRES;
        }
        throw new WrongUsageException(
                new Problem(
                        "TD412",
                        "%s names no database that Tandem knows".formatted(this),
                        "a URL of SQLite begins with %s, one of Postgres with %s".formatted(SQLITE, POSTGRES + "//"),
                        "write jdbc:sqlite:notes.db or jdbc:postgresql://host/database; user and password are settings of their own"));
    }

    /** A file of SQLite's is relative to the project, as every path of the settings; the driver knows only the process's folder. */
    JdbcUrl in(Path directory) {
        if (!text.startsWith(SQLITE)) {
            return this;
        }
        String file = text.substring(SQLITE.length());
        boolean isPath = !file.isEmpty() && !file.startsWith(":") && !file.startsWith("file:");
        return isPath ? new JdbcUrl(SQLITE + directory.resolve(file).normalize()) : this;
    }

    /** Without a password. */
    @Override
    public String toString() {
        return PASSWORD.matcher(text).replaceAll("$1$2…");
    }
}
