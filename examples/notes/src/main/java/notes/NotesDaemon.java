package notes;

import com.zaxxer.hikari.HikariDataSource;
import dev.tandem.runtime.Migrator;
import dev.tandem.runtime.folder.MigrationFolder;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** Keeps notes. Before it does anything else it brings its database up to date. */
public final class NotesDaemon {

    private static final String ON_A_LAPTOP = "jdbc:sqlite:notes.db";

    private NotesDaemon() {}

    /** Takes the URL of its database, {@code jdbc:postgresql://…} at scale. */
    public static void main(String[] args) throws SQLException {
        start(args.length == 0 ? ON_A_LAPTOP : args[0]).forEach(System.out::println);
    }

    /** Writes a note that it has started; returns all notes. */
    static List<String> start(String url) throws SQLException {
        try (HikariDataSource dataSource = connect(url)) {
            migrate(dataSource, url.startsWith("jdbc:postgresql:") ? "postgres" : "sqlite");
            Notebook notebook = new Notebook(dataSource);
            notebook.write("started at " + Instant.now());
            return notebook.titles();
        }
    }

    private static HikariDataSource connect(String url) {
        HikariDataSource dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(url);
        // SQLite checks no foreign key unless it is asked to; the driver of Postgres takes no notice.
        dataSource.addDataSourceProperty("foreign_keys", "true");
        return dataSource;
    }

    /** Any number of daemons may do so at once: one applies, the others wait and then find nothing to do. */
    private static void migrate(DataSource dataSource, String dialect) {
        Migrator.forDataSource(dataSource)
                .migrations(MigrationFolder.onClasspath("db/tandem/" + dialect))
                .migrate();
    }
}
