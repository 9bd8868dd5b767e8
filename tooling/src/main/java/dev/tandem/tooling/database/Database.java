package dev.tandem.tooling.database;

import dev.tandem.dialect.Dialect;
import dev.tandem.live.Introspection;
import dev.tandem.postgres.live.PostgresIntrospection;
import dev.tandem.problem.Problem;
import dev.tandem.runtime.database.DatabaseFailure;
import dev.tandem.sqlite.live.SqliteIntrospection;
import dev.tandem.tooling.settings.Dialects;
import dev.tandem.tooling.settings.Setting;
import dev.tandem.tooling.settings.Settings;
import dev.tandem.tooling.settings.WrongUsageException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A database that the user named. */
public final class Database {

    private final Dialect dialect;
    private final JdbcUrl url;
    private final Properties login;

    private Database(Dialect dialect, JdbcUrl url, Properties login) {
        this.dialect = dialect;
        this.url = url;
        this.login = login;
    }

    /** The one that the settings name: by {@code url}, else by the URL of a dialect. */
    public static Database of(Settings settings) {
        return at(settings.find(Setting.URL).map(JdbcUrl::new).orElseGet(() -> ofDialects(settings)), settings);
    }

    /** The one at this URL, with the user of the settings. */
    static Database at(JdbcUrl url, Settings settings) {
        Properties login = new Properties();
        settings.find(Setting.USER).ifPresent(user -> login.setProperty("user", user));
        settings.find(Setting.PASSWORD).ifPresent(password -> login.setProperty("password", password));
        return new Database(url.dialect(), url.in(settings), login);
    }

    private static JdbcUrl ofDialects(Settings settings) {
        List<JdbcUrl> urls = settings.dialects().stream()
                .flatMap(dialect -> settings.find(setting(dialect)).stream())
                .map(JdbcUrl::new)
                .toList();
        if (urls.size() == 1) {
            return urls.get(0);
        }
        throw new WrongUsageException(new Problem(
                "TD411",
                urls.isEmpty() ? "no database is named" : "more than one database is named",
                urls.isEmpty()
                        ? "none of %s is set".formatted(keys(settings))
                        : "%s are set, and a command works on one database".formatted(keys(settings)),
                urls.isEmpty()
                        ? "give --url jdbc:sqlite:notes.db or --url jdbc:postgresql://host/database, or set url"
                        : "say which with --dialect, or with --url"));
    }

    private static String keys(Settings settings) {
        return String.join(
                ", ",
                Stream.concat(
                                Stream.of(Setting.URL),
                                settings.dialects().stream().map(Database::setting))
                        .map(Setting::key)
                        .toList());
    }

    private static Setting setting(Dialect dialect) {
        return dialect.equals(Dialects.SQLITE) ? Setting.SQLITE_URL : Setting.POSTGRES_URL;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** How its schema is read. */
    public Introspection introspection() {
        return dialect.equals(Dialects.SQLITE) ? new SqliteIntrospection() : new PostgresIntrospection();
    }

    public DataSource dataSource() {
        return new DriverDataSource(url, login);
    }

    /** As it may be shown: without a password. */
    @Override
    public String toString() {
        return url.toString();
    }

    /** An empty database in place of a file that is not there, which to connect to would make. */
    public Database withoutMakingIt() {
        return isFileNotThere() ? new Database(dialect, JdbcUrl.EMPTY_SQLITE, login) : this;
    }

    /** Whether there is any table but the database's own and one of this name. */
    public boolean hasTablesBesides(String ledger) {
        try (Connection connection = dataSource().getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(null, null, "%", new String[] {"TABLE", "PARTITIONED TABLE"})) {
            while (tables.next()) {
                if (!ledger.equals(tables.getString("TABLE_NAME"))) {
                    return true;
                }
            }
            return false;
        } catch (SQLException refused) {
            throw DatabaseFailure.of("looking for tables", refused);
        }
    }

    /** Whether it is a file that does not exist yet; to connect to it would make it. */
    public boolean isFileNotThere() {
        return url.file().filter(Files::notExists).isPresent();
    }
}
