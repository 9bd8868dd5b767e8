package dev.tandem.cli;

import dev.tandem.cli.TestDatabase.Kind;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DriftTest extends OnBothDatabases {

    @BeforeEach
    void aDatabaseThatIsMigrated() {
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
        makeTrigger();

        project.tandem("drift")
                .endsWith(ExitCode.DIFFERENCES)
                .prints(
                        " differs; it would take to",
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
        makeTrigger();

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
        Files.move(project.path("migrations/" + database.dialect()), project.path("elsewhere/" + database.dialect()));

        project.tandem("drift", "--dir", "elsewhere/" + database.dialect()).isDone();
        project.refuses(ExitCode.WRONG_USAGE, "drift").says("error TD426");
    }

    private void makeTrigger() {
        if (kind == Kind.POSTGRES) {
            database.execute("CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'");
        }
        database.execute("CREATE TRIGGER log AFTER DELETE ON users "
                + (kind == Kind.POSTGRES ? "EXECUTE FUNCTION nothing()" : "BEGIN SELECT 1; END"));
    }
}
