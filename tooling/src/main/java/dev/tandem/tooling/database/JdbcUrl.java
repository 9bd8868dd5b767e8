package dev.tandem.tooling.database;

import dev.tandem.dialect.Dialect;
import dev.tandem.problem.Problem;
import dev.tandem.tooling.settings.Dialects;
import dev.tandem.tooling.settings.Settings;
import dev.tandem.tooling.settings.WrongUsageException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a database is. */
record JdbcUrl(String text) {

    /** A database of SQLite that is gone when its connection is closed. */
    static final JdbcUrl EMPTY_SQLITE = new JdbcUrl("jdbc:sqlite::memory:");

    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRES = "jdbc:postgresql:";

    /** {@code //user:password@host} is refused by the driver, which is no reason to show it. */
    private static final Pattern PASSWORD =
            Pattern.compile("(?i)((?:password|sslpassword)=)[^&;]*|(//[^/:@]*:)[^/@]*(?=@)");

    /** What stands before the name of the database and after it; the server may be left out, and so may the name. */
    private static final Pattern SERVER = Pattern.compile("(jdbc:postgresql:(?://[^/?]*/)?)[^/?]*(|\\?.*)");

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

    /** The same server of Postgres with another database. */
    JdbcUrl withDatabase(String name) {
        Matcher matcher = SERVER.matcher(text);
        return matcher.matches() ? new JdbcUrl(matcher.group(1) + name + matcher.group(2)) : this;
    }

    /** The file of a SQLite database, without what follows a question mark. */
    Optional<Path> file() {
        return sqlite().flatMap(SqliteFile::parse).map(SqliteFile::path).map(Path::of);
    }

    /** With a file taken from this folder on, as every path of the settings; the driver only knows that of the process. */
    JdbcUrl in(Settings settings) {
        return sqlite().map(name -> SqliteFile.parse(name).orElseThrow(this::noFile))
                .map(file -> new JdbcUrl(SQLITE + file.in(settings)))
                .orElse(this);
    }

    private Optional<String> sqlite() {
        return Optional.of(text).filter(url -> url.startsWith(SQLITE)).map(url -> url.substring(SQLITE.length()));
    }

    private WrongUsageException noFile() {
        return new WrongUsageException(new Problem(
                "TD427",
                "%s names no file".formatted(this),
                "a database in memory is gone when the command ends, with all that was done to it",
                "name a file: jdbc:sqlite:notes.db"));
    }

    /** Without a password. */
    @Override
    public String toString() {
        return PASSWORD.matcher(text).replaceAll("$1$2…");
    }
}
