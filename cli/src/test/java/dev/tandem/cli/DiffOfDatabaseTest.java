package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.cli.Project.Run;
import dev.tandem.cli.TestDatabase.Kind;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiffOfDatabaseTest extends OnBothDatabases {

    @BeforeEach
    void aDatabaseThatIsMigrated() {
        project.tandem("migrate").isDone();
    }

    @Test
    void a_database_that_is_what_the_model_says_does_not_differ() {
        diff(database.url(), "model").isDone().says("No differences");
        diff("model", database.url()).isDone().says("No differences");
    }

    @Test
    void the_sql_between_a_database_and_the_model_leads_there_and_back() {
        database.execute("CREATE TABLE cache_pages (id integer PRIMARY KEY)");
        database.execute("ALTER TABLE users ADD COLUMN nick text");
        project.model("users", NAME, CITY);

        Run run = diff(database.url(), "model", "--ignore", "cache_*", "--no-renames")
                .endsWith(ExitCode.DIFFERENCES);
        assertThat(run.out()).contains("city").doesNotContain("cache_pages");
        Run back = diff("model", database.url(), "--ignore", "cache_*", "--no-renames")
                .endsWith(ExitCode.DIFFERENCES);
        assertThat(back.out()).contains("nick");
    }

    @Test
    void what_is_printed_brings_the_database_to_the_model() {
        database.execute("CREATE INDEX extra ON users (name)");

        String sql =
                diff(database.url(), "model").endsWith(ExitCode.DIFFERENCES).out();
        for (String statement : sql.split("--> statement-breakpoint", -1)) {
            database.execute(statement);
        }

        diff(database.url(), "model").isDone();
    }

    private Run diff(String from, String to, String... more) {
        String[] words = Stream.concat(
                        Stream.of(
                                "diff",
                                "--dialect",
                                kind == Kind.POSTGRES ? "postgres" : "sqlite",
                                "--exit-code",
                                "--from",
                                from,
                                "--to",
                                to),
                        Stream.of(more))
                .toArray(String[]::new);
        return project.tandem(words);
    }
}
