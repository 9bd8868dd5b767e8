package notes;

import dev.tandem.runtime.Migrator;
import dev.tandem.runtime.Report;
import dev.tandem.runtime.folder.MigrationFolder;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/** Keeps notes. Before it does anything else it brings its database up to date. */
public final class NotesDaemon {

    private NotesDaemon() {}

    public static void main(String[] args) {
        SQLiteDataSource database = new SQLiteDataSource();
        database.setUrl("jdbc:sqlite:notes.db");
        Report report = start(database, Path.of("migrations/sqlite"));
        System.getLogger("notes").log(System.Logger.Level.INFO, "migrations applied: {0}", report.applied());
    }

    /** Any number of daemons may do so at once: one applies, the others wait and then find nothing to do. */
    static Report start(DataSource database, Path migrations) {
        return Migrator.forDataSource(database)
                .migrations(MigrationFolder.inDirectory(migrations))
                .migrate();
    }
}
