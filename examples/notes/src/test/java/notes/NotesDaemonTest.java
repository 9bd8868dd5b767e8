package notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.declare.Declaration;
import dev.tandem.snapshot.MigrationsFolder;
import dev.tandem.tooling.Draft;
import dev.tandem.tooling.GenerateMigration;
import dev.tandem.tooling.rename.RenameFlags;
import dev.tandem.tooling.settings.Dialects;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

class NotesDaemonTest {

    @TempDir
    private Path folder;

    @Test
    void the_first_start_makes_the_tables_and_the_second_finds_them() throws SQLException {
        generate();
        SQLiteDataSource database = new SQLiteDataSource();
        database.setUrl("jdbc:sqlite:" + folder.resolve("notes.db"));

        assertThat(NotesDaemon.start(database, folder.resolve("sqlite")).applied())
                .hasSize(1);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO users (id, email, prefs) VALUES ('u', 'u@example.org', '{}')");
            statement.executeUpdate("INSERT INTO notes (author_id, title) VALUES ('u', 'first')");
            assertThat(statement.executeQuery("SELECT title FROM active_notes").getString(1))
                    .isEqualTo("first");
        }
        assertThat(NotesDaemon.start(database, folder.resolve("sqlite")).applied())
                .isEmpty();
    }

    private void generate() {
        GenerateMigration generate = new GenerateMigration(
                MigrationsFolder.open(folder, Clock.systemUTC()), Declaration.of(NotesModel::new), RenameFlags.NONE);
        List<Draft> drafts = generate.differences(Dialects.all()).stream()
                .map(difference -> generate.draft(difference, Optional.empty()))
                .toList();
        assertThat(generate.write(drafts)).hasSize(2);
    }
}
