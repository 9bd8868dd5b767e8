package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.cli.TestDatabase.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftTest {

    private static final String NAME = "public final Column<String> name = text(\"name\").notNull();";
    private static final String CITY = "public final Column<String> city = text(\"city\");";

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of(""));
    private TestDatabase database = new TestDatabase("", "", "");

    @BeforeEach
    void aDatabaseThatIsMigrated() {
        database = TestDatabase.of(Kind.SQLITE, folder);
        project = Project.withUsers(folder).on(database);
        project.tandem("generate").isDone();
        project.tandem("migrate").isDone();
    }

    @Test
    void a_database_that_was_migrated_has_none() {
        project.refusesToChange("drift").prints("No drift");
        project.tandem("drift", "--json")
                .isDone()
                .prints("\"drift\":false", "\"differences\":[]", "\"unmodelled\":[]", "\"pending\":[]");
    }

    @Test
    void what_somebody_did_by_hand_is_told_table_by_table() {
        database.execute("ALTER TABLE users ADD COLUMN nick text");
        database.execute("CREATE INDEX by_name ON users (name)");
        database.execute("CREATE TABLE scratch (id integer PRIMARY KEY)");
        database.execute("CREATE TRIGGER log AFTER DELETE ON users BEGIN SELECT 1; END");

        project.tandem("drift")
                .endsWith(ExitCode.DIFFERENCES)
                .prints(
                        "shop.db differs; it would take to",
                        "\n  drop table scratch\n",
                        "\n  in table users\n    drop index by_name\n    drop column nick\n",
                        "also there: trigger log of users");
        project.tandem("drift", "--json")
                .endsWith(ExitCode.DIFFERENCES)
                .prints(
                        "\"drift\":true",
                        "{\"table\":null,\"change\":\"drop table scratch\"}",
                        "{\"table\":\"users\",\"change\":\"drop column nick\"}",
                        "{\"kind\":\"trigger\",\"name\":\"log\",\"table\":\"users\",\"detail\":\"CREATE TRIGGER log AFTER");
    }

    @Test
    void a_trigger_alone_is_no_difference() {
        database.execute("CREATE TRIGGER log AFTER DELETE ON users BEGIN SELECT 1; END");

        project.tandem("drift").isDone().prints("No drift", "also there: trigger log of users");
    }

    @Test
    void tables_that_are_not_ours_can_be_left_out() {
        database.execute("CREATE TABLE cache_pages (id integer PRIMARY KEY)");
        database.execute("CREATE VIEW cache_all AS SELECT * FROM cache_pages");
        database.execute("CREATE TABLE caches (id integer PRIMARY KEY)");

        project.tandem("drift", "--ignore", "cache_*")
                .endsWith(ExitCode.DIFFERENCES)
                .prints("drop table caches")
                .printsNot("cache_pages", "cache_all");
        project.tandem("drift", "--ignore", "cache_*", "--ignore", "caches").isDone();
    }

    @Test
    void a_migration_that_is_pending_is_told() {
        project.model("users", NAME, CITY).tandem("generate").isDone();

        project.tandem("drift")
                .endsWith(ExitCode.DIFFERENCES)
                .prints("in table users\n    add column city")
                .says("finding: 0001_add_users_city is pending");
    }

    @Test
    void it_can_be_compared_with_the_model() {
        project.model("users", NAME, CITY);

        project.tandem("drift").isDone();
        project.tandem("drift", "--to", "model").endsWith(ExitCode.DIFFERENCES).prints("add column city");
    }

    @Test
    void the_folder_of_the_dialect_can_be_named() throws IOException {
        Files.createDirectory(project.path("elsewhere"));
        Files.move(project.path("migrations/sqlite"), project.path("elsewhere/sqlite"));

        project.tandem("drift", "--dir", "elsewhere/sqlite").isDone();
        project.refuses(ExitCode.WRONG_USAGE, "drift").says("error TD426");
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

    @Test
    void postgres_has_to_wait() {
        project.refuses(ExitCode.WRONG_USAGE, "drift", "--url", "jdbc:postgresql://localhost/shop", "--to", "empty")
                .says("error TD425");
    }
}
