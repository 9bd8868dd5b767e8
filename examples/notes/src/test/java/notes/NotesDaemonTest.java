package notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.declare.Declaration;
import dev.tandem.snapshot.MigrationsFolder;
import dev.tandem.tooling.Draft;
import dev.tandem.tooling.GenerateMigration;
import dev.tandem.tooling.rename.RenameFlags;
import dev.tandem.tooling.settings.Dialects;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesDaemonTest {

    private static final int AT_ONCE = 5;

    private final ClassLoader usual = Thread.currentThread().getContextClassLoader();

    @TempDir
    private Path folder;

    @BeforeEach
    void putMigrationsOnTheClassPath() throws MalformedURLException {
        GenerateMigration generate = new GenerateMigration(
                MigrationsFolder.open(folder.resolve("db/tandem"), Clock.systemUTC()),
                Declaration.of(NotesModel::new),
                RenameFlags.NONE);
        List<Draft> drafts = generate.differences(Dialects.all()).stream()
                .map(difference -> generate.draft(difference, Optional.empty()))
                .toList();
        assertThat(generate.write(drafts)).hasSize(2);
        Thread.currentThread().setContextClassLoader(new OwnFilesFirst(folder, usual));
    }

    @AfterEach
    void takeThemAway() {
        Thread.currentThread().setContextClassLoader(usual);
    }

    @Test
    void each_start_on_sqlite_adds_a_note_to_those_of_the_starts_before() throws Exception {
        startsAddUp("jdbc:sqlite:" + folder.resolve("notes.db"));
    }

    @Test
    void each_start_on_postgres_adds_a_note_to_those_of_the_starts_before() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            startsAddUp(server.getJdbcUrl("postgres", "postgres"));
        }
    }

    /** The first five at once, on a database that has nothing yet. */
    private static void startsAddUp(String url) throws Exception {
        Callable<List<String>> start = () -> NotesDaemon.start(url);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        for (Future<List<String>> started : threads.invokeAll(List.of(start, start, start, start, start))) {
            assertThat(started.get()).isNotEmpty();
        }
        threads.shutdown();
        assertThat(NotesDaemon.start(url))
                .hasSize(AT_ONCE + 1)
                .allSatisfy(title -> assertThat(title).startsWith("started at 20"));
    }

    @Test
    void the_readme_shows_the_lines_that_run_here() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        List<String> shown = readme.substring(readme.indexOf("## In your daemon"))
                .lines()
                .dropWhile(line -> !line.startsWith("    "))
                .takeWhile(line -> line.startsWith("    "))
                .map(String::strip)
                .toList();

        List<String> source = Files.readAllLines(Path.of("src/main/java/notes/NotesDaemon.java")).stream()
                .map(String::strip)
                .toList();
        assertThat(shown).hasSize(3);
        assertThat(source).containsSequence(shown);
    }

    /** Whoever works on the example has migrations of their own on the class path. */
    private static final class OwnFilesFirst extends URLClassLoader {

        OwnFilesFirst(Path folder, ClassLoader parent) throws MalformedURLException {
            super(new URL[] {folder.toUri().toURL()}, parent);
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }
    }
}
