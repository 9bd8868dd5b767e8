package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.cli.TestDatabase.Kind;
import org.junit.jupiter.api.Test;

/** Databases that the folder alone does not explain. */
class AdoptionTest extends OnBothDatabases {

    private void makeUsersByHand() {
        database.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, name text NOT NULL)");
        database.execute("INSERT INTO users (id, name) VALUES (1, 'Ada')");
    }

    @Test
    void a_database_with_tables_and_no_ledger_is_adopted_where_it_is_asked_for() {
        makeUsersByHand();
        addASecondMigration();

        project.tandem("migrate").endsWith(ExitCode.FAILED).says("error TD523", "tandem migrate --adopt");
        project.tandem("migrate", "--adopt", FIRST, "--dry-run")
                .isDone()
                .prints("-- " + SECOND)
                .printsNot("-- " + FIRST);
        project.tandem("migrate", "--adopt", FIRST)
                .isDone()
                .prints("applied " + SECOND)
                .says("everything up to " + FIRST + " counts as applied");
        assertThat(database.ask("SELECT name || age FROM users")).containsExactly("Ada7");
        project.tandem("migrate", "--adopt", FIRST).isDone().prints("No pending migrations");
    }

    @Test
    void an_empty_database_gets_everything() {
        project.tandem("migrate", "--adopt", FIRST).isDone().prints("applied " + FIRST);
    }

    @Test
    void a_tag_that_is_none_is_told() {
        makeUsersByHand();

        project.refuses(ExitCode.FAILED, "migrate", "--adopt", "0000_create_user")
                .says("error TD525", FIRST);
    }

    @Test
    void a_database_versioned_by_a_number_is_taken_over_on_sqlite_alone() {
        makeUsersByHand();
        addASecondMigration();
        if (kind == Kind.POSTGRES) {
            project.refuses(ExitCode.FAILED, "migrate", "--user-version", "6=" + FIRST)
                    .says("error TD561", "give --user-version for SQLite only");
            return;
        }
        database.execute("PRAGMA user_version = 6");

        project.tandem("migrate", "--user-version", "5=" + FIRST)
                .endsWith(ExitCode.FAILED)
                .says("error TD560", "--user-version knows {5=0000_create_users}");
        project.tandem("migrate", "--user-version", "6=" + FIRST).isDone().prints("applied " + SECOND);
    }

    @Test
    void a_database_that_is_ahead_is_refused_or_told() {
        addASecondMigration();
        project.tandem("migrate").isDone();
        Project older = Project.withUsers(folder.resolve("older")).on(database);
        project.files().forEach((name, text) -> {
            if (name.startsWith("migrations") && name.contains("0000")) {
                older.file(name, text);
            }
        });
        String journal = "migrations/%s/meta/_journal.json".formatted(database.dialect());
        older.file(journal, project.read(journal).replaceFirst("(?s)\\},\\s*\\{\\s*\"idx\": 1.*", "}]}"));

        older.tandem("migrate", "--ahead", "refuse")
                .endsWith(ExitCode.FAILED)
                .says("error TD522", SECOND, "--ahead warn goes on with a warning");
        older.tandem("migrate", "--ahead", "warn").isDone().says("warning: ").prints("No pending migrations");
        older.tandem("migrate").endsWith(kind == Kind.SQLITE ? ExitCode.FAILED : ExitCode.DONE);
    }

    @Test
    void what_is_no_policy_or_no_version_is_told() {
        project.refuses(ExitCode.WRONG_USAGE, "migrate", "--ahead", "later").says("--ahead", "[refuse, warn]");
        project.refuses(ExitCode.WRONG_USAGE, "migrate", "--user-version", "six=x")
                .says("--user-version");
        project.refuses(ExitCode.WRONG_USAGE, "migrate", "--user-version", FIRST)
                .says("--user-version");
        project.refuses(ExitCode.WRONG_USAGE, "migrate", "--adopt").says("--adopt");
    }
}
