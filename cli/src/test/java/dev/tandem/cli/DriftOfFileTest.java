package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.cli.TestDatabase.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftOfFileTest {

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void aDatabaseThatIsMigrated() {
        project = Project.withUsers(folder).on(TestDatabase.of(Kind.SQLITE, folder));
        project.tandem("generate").isDone();
        project.tandem("migrate").isDone();
    }

    @Test
    void a_database_that_is_not_there_lacks_all_and_is_not_made() throws IOException {
        Files.delete(project.path("shop.db"));

        project.tandem("drift").endsWith(ExitCode.DIFFERENCES).prints("create table users");
        assertThat(project.path("shop.db")).doesNotExist();
    }

    @Test
    void a_file_that_is_no_database_is_refused() throws IOException {
        Files.writeString(project.path("shop.db"), "this is a text and was never a database, however long it may be");

        project.refuses(ExitCode.FAILED, "drift").says("error TD533", "reading its schema", "not a database");
    }
}
