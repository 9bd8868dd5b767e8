package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    private static final String NAME = "public final Column<String> name = text(\"name\").notNull();";
    private static final String AGE = "public final Column<Integer> age = integer(\"age\");";
    private static final String CITY = "public final Column<String> city = text(\"city\");";
    private static final String FILE = "migrations/sqlite/0000_create_users.sql";
    private static final String JOURNAL = "migrations/sqlite/meta/_journal.json";

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void generated() {
        project = Project.withUsers(folder.resolve("mine"));
        project.tandem("generate").isDone();
    }

    @Test
    void what_belongs_together_is_said_to() {
        project.refusesToChange("check").prints("Nothing found");
        assertThat(project.tandem("check", "--quiet").isDone().out()).isEmpty();
    }

    @Test
    void a_change_that_nobody_generated_is_told_with_its_sql() {
        project.model("users", NAME, AGE);

        var before = project.files();
        project.tandem("check")
                .endsWith(ExitCode.DIFFERENCES)
                .prints(
                        "sqlite:1: error TD325: the model has changes that no migration for sqlite has",
                        "postgres:1: error TD325",
                        "-- sqlite would be generated: add_users_age",
                        "ALTER TABLE `users` ADD COLUMN `age` integer",
                        "ALTER TABLE \"users\" ADD COLUMN \"age\" integer");
        assertThat(project.files()).isEqualTo(before);
    }

    @Test
    void a_dialect_that_stayed_behind_is_told() {
        project.model("users", NAME, AGE);
        project.tandem("generate", "--dialect", "sqlite").isDone();

        project.tandem("check")
                .endsWith(ExitCode.DIFFERENCES)
                .prints("error TD326: postgres is behind", "tandem generate --dialect postgres")
                .printsNot("TD325", "ALTER TABLE `users`");
        project.tandem("check", "--dialect", "sqlite").isDone();
    }

    @Test
    void a_file_that_was_edited_is_told() {
        project.file(FILE, project.read(FILE) + "\nDROP TABLE users;");

        project.tandem("check")
                .endsWith(ExitCode.DIFFERENCES)
                .prints(FILE + ":1: error TD319: 0000_create_users was edited after it was generated");
    }

    @Test
    void other_line_ends_are_told_and_break_nothing() {
        project.file(FILE, project.read(FILE).replace("\n", "\r\n"));

        project.tandem("check").isDone().prints(FILE + ":1: warning TD320").printsNot("TD319");
    }

    @Test
    void a_file_that_is_missing_is_told_at_its_line_of_the_journal() throws IOException {
        Files.delete(project.path(FILE));

        project.tandem("check")
                .endsWith(ExitCode.DIFFERENCES)
                .prints(JOURNAL + ":9: error TD308: the SQL file of migration 0000_create_users is missing");
    }

    @Test
    void files_that_no_entry_names_are_told_and_break_nothing() {
        project.file("migrations/sqlite/0001_lost.sql", "SELECT 1;");
        project.file("migrations/sqlite/meta/0001_snapshot.json", project.read(snapshot("0000")));

        project.tandem("check")
                .isDone()
                .prints(
                        "0001_lost.sql:1: warning TD321: 0001_lost.sql is in no journal",
                        "0001_snapshot.json:1: warning TD322");
    }

    @Test
    void a_damaged_folder_is_told_and_the_other_dialect_is_still_looked_at() {
        project.file(JOURNAL, "{");
        project.model("users", NAME, AGE);

        project.tandem("check")
                .endsWith(ExitCode.DIFFERENCES)
                .prints(
                        JOURNAL + ":1: error TD302",
                        "error TD325: the model has changes that no migration for postgres");
    }

    @Test
    void a_snapshot_of_another_state_is_told() {
        project.model("users", NAME, AGE);
        project.tandem("generate").isDone();
        String second = project.read(snapshot("0001"));
        String prevId = second.lines()
                .filter(line -> line.contains("prevId"))
                .findFirst()
                .orElseThrow();
        project.file(snapshot("0001"), second.replace(prevId, prevId.replaceFirst("[0-9a-f]{8}-", "deadbeef-")));

        project.tandem("check", "--dialect", "sqlite")
                .endsWith(ExitCode.DIFFERENCES)
                .prints(JOURNAL + ":19: error TD324: the snapshot of 0001_add_users_age does not follow");
    }

    @Test
    void an_entry_that_says_it_is_older_is_told() {
        project.model("users", NAME, AGE);
        project.tandem("generate").isDone();
        project.file(JOURNAL, project.read(JOURNAL).replaceFirst("\"when\": \\d+", "\"when\": 9999999999999"));

        project.tandem("check")
                .endsWith(ExitCode.DIFFERENCES)
                .prints(JOURNAL + ":19: error TD323: 0001_add_users_age stands behind 0000_create_users");
    }

    @Test
    void two_branches_that_were_merged_are_told_with_what_both_change() {
        merge("0002", AGE, "0001_add_users_age", CITY, "0001_add_users_city");

        project.tandem("check", "--dialect", "sqlite", "--json")
                .endsWith(ExitCode.DIFFERENCES)
                .prints(
                        "\"code\":\"TD317\",\"severity\":\"error\"",
                        "0001_add_users_age and 0002_add_users_city start from the same snapshot",
                        "the snapshots of the second lack what the first did; both change users");
    }

    @Test
    void two_branches_with_one_number_are_told() {
        merge("0001", AGE, "0001_add_users_age", CITY, "0001_add_users_city");

        project.tandem("check", "--dialect", "sqlite")
                .endsWith(ExitCode.DIFFERENCES)
                .prints("TD317: 0001_add_users_age and 0001_add_users_city start from the same snapshot");
    }

    /** As a merge does that takes both sides, and gives the second a number of its own or not. */
    private void merge(String number, String ours, String ourTag, String theirs, String theirTag) {
        Project other = Project.withUsers(folder.resolve("other"));
        project.files().forEach(other::file);
        project.model("users", NAME, ours);
        project.tandem("generate", "--dialect", "sqlite").isDone();
        other.model("users", NAME, theirs);
        other.tandem("generate", "--dialect", "sqlite").isDone();
        assertThat(project.path("migrations/sqlite/%s.sql".formatted(ourTag))).exists();

        String tag = theirTag.replaceFirst("\\d+", number);
        project.file(
                "migrations/sqlite/%s.sql".formatted(tag), other.read("migrations/sqlite/%s.sql".formatted(theirTag)));
        project.file(snapshot(number), other.read(snapshot("0001")));
        String theirEntry = other.read(JOURNAL)
                .substring(other.read(JOURNAL).lastIndexOf("    {\n"))
                .replace(theirTag, tag)
                .replaceFirst("\"when\": \\d+", "\"when\": 9999999999999");
        project.file(JOURNAL, project.read(JOURNAL).replaceFirst("    }\n  ]\n}$", "    },\n") + theirEntry);
    }

    @Test
    void a_pull_request_is_annotated() {
        project.file(FILE, "SELECT '100%';");

        assertThat(project.tandem("check", "--format", "github")
                        .endsWith(ExitCode.DIFFERENCES)
                        .out())
                .startsWith("::error file=")
                .contains(FILE + ",line=1,title=TD319::0000_create_users was edited after it was generated%0Awhy: ")
                .hasLineCount(1);
    }

    @Test
    void a_code_host_is_told_in_sarif() {
        project.file(FILE, "SELECT 1;");

        project.tandem("check", "--format", "sarif")
                .endsWith(ExitCode.DIFFERENCES)
                .prints(
                        "\"version\":\"2.1.0\"",
                        "\"rules\":[{\"id\":\"TD319\"",
                        "\"ruleId\":\"TD319\",\"level\":\"error\"",
                        "\"region\":{\"startLine\":1}");
    }

    @Test
    void a_word_that_is_no_format_is_refused() {
        project.refuses(ExitCode.WRONG_USAGE, "check", "--format", "xml").says("xml");
    }

    private static String snapshot(String number) {
        return "migrations/sqlite/meta/%s_snapshot.json".formatted(number);
    }
}
