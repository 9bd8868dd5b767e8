package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenameTest {

    private static final String NAME = "public final Column<String> name = text(\"name\").notNull();";
    private static final String FULL_NAME = "public final Column<String> name = text(\"full_name\").notNull();";

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of(""));

    @BeforeEach
    void aProjectWithAMigration() {
        project = Project.withUsers(folder);
        project.tandem("generate").isDone();
    }

    @Test
    void a_question_ends_with_3_and_the_flags_that_answer_it() {
        project.model("members", NAME);

        project.refuses(ExitCode.QUESTION, "generate")
                .says("error TD421: table users is gone and table members", "--rename users=members", "--no-renames");
    }

    @Test
    void a_question_is_asked_once_for_both_dialects() {
        project.model("users", FULL_NAME);

        assertThat(project.refuses(ExitCode.QUESTION, "generate").err())
                .containsOnlyOnce("add --rename users.name=full_name");
    }

    @Test
    void the_flag_keeps_the_table() {
        project.model("members", NAME);

        project.tandem("generate", "--rename", "users=members", "--name", "renamed")
                .isDone()
                .prints("rename table users to members");
        assertThat(project.read("migrations/postgres/0001_renamed.sql"))
                .contains("RENAME TO \"members\"")
                .doesNotContain("DROP TABLE");
    }

    @Test
    void a_table_and_a_column_of_it_are_renamed_at_once() {
        project.model("members", FULL_NAME);

        project.tandem("generate", "--rename", "users=members", "--rename", "members.name=full_name")
                .isDone()
                .prints("rename column members.name to full_name");
    }

    @Test
    void no_renames_drops_and_adds_and_says_what_is_lost() {
        project.model("users", FULL_NAME.replace(".notNull()", ""));

        project.tandem("generate", "--no-renames").isDone().says("review sqlite TS102: users.name");
    }

    @Test
    void a_flag_that_renames_nothing_is_told_with_the_nearest_name() {
        project.model("members", NAME);

        project.refuses(ExitCode.WRONG_USAGE, "generate", "--rename", "usrs=members")
                .says("error TD423: --rename usrs=members renames nothing", "did you mean users?");
        project.refuses(ExitCode.WRONG_USAGE, "generate", "--rename", "users=mmbers")
                .says("did you mean members?");
    }

    @Test
    void a_flag_under_the_tables_old_name_is_told() {
        project.model("members", FULL_NAME);

        project.refuses(
                        ExitCode.WRONG_USAGE,
                        "generate",
                        "--rename",
                        "users=members",
                        "--rename",
                        "users.name=full_name")
                .says(
                        "error TD423: --rename users.name=full_name renames nothing",
                        "the model has no table named users");
    }

    @Test
    void a_flag_that_contradicts_the_model_is_told() {
        project.model("users", NAME + "public final Column<String> nick = text(\"nick\");");
        project.tandem("generate", "--name", "nick").isDone();
        project.model("users", FULL_NAME.replace(".notNull()", ".renamedFrom(\"name\")"));

        project.refuses(ExitCode.FAILED, "generate", "--rename", "users.nick=full_name")
                .says("error TD211: name and nick are both to become full_name");
    }

    @Test
    void a_flag_counts_where_the_models_word_is_history() {
        project.model("users", FULL_NAME.replace(".notNull()", ".notNull().renamedFrom(\"label\")"));

        project.tandem("generate", "--rename", "users.name=full_name")
                .isDone()
                .prints("rename column users.name to full_name");
    }

    @Test
    void half_a_flag_is_told() {
        project.refuses(ExitCode.WRONG_USAGE, "generate", "--rename", "users").says("error TD422");
        project.refuses(ExitCode.WRONG_USAGE, "generate", "--rename", "users=").says("error TD422");
    }
}
