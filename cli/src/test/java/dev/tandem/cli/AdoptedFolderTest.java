package dev.tandem.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.cli.TestDatabase.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder as drizzle-kit leaves it on Postgres: enum types, a sequence, a schema, a role, policies, row level security
 * and views of every kind, of which a model can say only part.
 */
class AdoptedFolderTest {

    private static final String POSTGRES = "migrations/postgres/";
    private static final String BEFORE = POSTGRES + "meta/0001_snapshot.json";
    private static final String AFTER = POSTGRES + "meta/0002_snapshot.json";

    private static final String MODEL = """
                public final Notes notes = table("notes", new Notes());
                public final View gladNotes = view("glad_notes",
                        "select \\"id\\", \\"owner\\" from \\"notes\\" where \\"notes\\".\\"mood\\" = 'glad'");

                public final class Notes extends Table {
                    public final Column<Integer> id = integer("id").primaryKey().autoIncrement();
                    public final Column<Integer> number = integer("number").notNull()
                            .defaultTo(sql("nextval('public.numbers')"));
                    public final Column<String> owner = text("owner").notNull();
                    public final Column<String> mood = custom("mood", String.class, sqlite("text"), postgres("mood"))
                            .notNull().defaultTo(sql("'glad'"));
                    public final Column<String> moods = custom("moods", String.class, sqlite("text"), postgres("mood[]"))
                            .defaultTo(sql("'{\\"glad\\"}'"));
                    public final Column<Integer> kindId = integer("kind_id");
                    public final Column<String> body = text("body");
                    public final Column<String> tags = json("tags");
                    public final Column<Integer> length = integer("length")
                            .generatedAs("length(\\"notes\\".\\"body\\")");
                    public final Column<Boolean> urgent = bool("urgent").notNull().defaultTo(false);

                    {
                        index(owner, mood.desc());
                        index(tags);
                        uniqueIndex(number).where("\\"notes\\".\\"mood\\" = 'sad'").named("notes_sad_index");
                        unique(owner, number).nullsNotDistinct();
                        check("notes_body_check", "\\"notes\\".\\"body\\" <> ''");
                    }
                }
            """;

    @TempDir
    private Path folder;

    private Project project = new Project(Path.of(""));
    private TestDatabase database = new TestDatabase("", "", "");

    @BeforeEach
    void anAdoptedFolder() {
        database = TestDatabase.of(Kind.POSTGRES, folder);
        database.execute("DROP SCHEMA IF EXISTS app CASCADE");
        database.execute("DROP ROLE IF EXISTS adopted_editor");
        project = Project.withUsers(folder)
                .file("tandem.properties", "schema=src/main/java/shop/Shop.java\ndialect=postgres\n")
                .on(database)
                .modelWith(MODEL);
        for (String file : new String[] {
            "0000_quiet_harbor.sql",
            "0001_calm_lantern.sql",
            "meta/_journal.json",
            "meta/0000_snapshot.json",
            "meta/0001_snapshot.json"
        }) {
            project.file(POSTGRES + file, resource("adopted/" + file));
        }
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(AdoptedFolderTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void migratedWithARow() {
        project.tandem("migrate").isDone().prints("applied 0000_quiet_harbor", "applied 0001_calm_lantern");
        database.execute("INSERT INTO app.kinds (label) VALUES ('it''s b')");
        database.execute("INSERT INTO notes (owner, mood, kind_id, body) VALUES ('ada', 'so-so', 1, 'text')");
        database.execute("REFRESH MATERIALIZED VIEW owners");
    }

    @Test
    void a_model_of_what_it_can_say_differs_in_nothing() {
        project.refusesToChange("generate").prints("No schema changes, nothing to migrate");
    }

    @Test
    void a_change_runs_over_all_that_no_model_can_say() {
        migratedWithARow();
        project.modelWith(MODEL.replace("text(\"body\")", "text(\"content\").renamedFrom(\"body\")")
                .replace("\\\"body\\\"", "\\\"content\\\"")
                .replace("integer(\"number\")", "bigint(\"number\")")
                .replace("Column<Integer> number", "Column<Long> number"));

        project.tandem("generate", "--name", "change").isDone();
        project.tandem("migrate").isDone().prints("applied 0002_change");

        assertThat(database.ask(
                        "SELECT concat_ws(' ', number, owner, mood, moods, kind_id, content, length) FROM notes"))
                .containsExactly("10 ada so-so {glad} 1 text 4");
        assertThat(database.ask("SELECT policyname || roles::text FROM pg_policies ORDER BY 1"))
                .containsExactly("no_sad_ones{adopted_editor}", "owners_read{adopted_editor,postgres}");
        assertThat(database.ask("SELECT relname FROM pg_class WHERE relrowsecurity"))
                .containsExactly("notes");
        assertThat(database.ask("SELECT owner FROM owners UNION ALL SELECT label::text FROM app.labels"))
                .containsExactly("ada", "it's b");
        project.refusesToChange("generate").prints("No schema changes, nothing to migrate");
    }

    @Test
    void a_custom_migration_gives_an_enum_a_value_and_the_next_one_uses_it() {
        migratedWithARow();
        project.tandem("generate", "--custom", "--name", "calm").isDone();
        project.file(POSTGRES + "0002_calm.sql", "ALTER TYPE mood ADD VALUE 'calm' BEFORE 'sad';");
        project.modelWith(MODEL.replace("sql(\"'glad'\")", "sql(\"'calm'\")"));
        project.tandem("generate", "--name", "by_default").isDone();

        project.tandem("migrate").isDone().prints("applied 0002_calm", "applied 0003_by_default");
        database.execute("INSERT INTO notes (owner) VALUES ('bob')");
        assertThat(database.ask("SELECT owner FROM notes WHERE mood = 'calm' AND mood < 'sad'"))
                .containsExactly("bob");
    }

    @Test
    void a_rename_reaches_policies_and_wants_a_word_about_a_view_of_no_model() {
        migratedWithARow();
        String renamed = MODEL.replace("text(\"owner\")", "text(\"author\").renamedFrom(\"owner\")")
                .replace("\\\"owner\\\"", "\\\"author\\\"");
        project.modelWith(renamed);
        project.refuses(ExitCode.FAILED, "generate")
                .says(
                        "error TD247: view owners still reads column notes.owner, which is to be called author",
                        "declare owners in the model, by view(…)");

        project.modelWith(renamed + """
                    public final View owners = view("owners",
                            "select \\"author\\", count(*) as \\"notes\\" from \\"notes\\" group by \\"author\\"");
                """);
        project.tandem("generate", "--name", "rename").isDone();
        project.tandem("migrate").isDone().prints("applied 0002_rename");

        assertThat(database.ask("SELECT matviewname || (SELECT author FROM owners) FROM pg_matviews"))
                .containsExactly("ownersada");
        assertThat(database.ask("SELECT qual FROM pg_policies WHERE policyname = 'owners_read'"))
                .containsExactly("(author = CURRENT_USER)");
        assertThat(project.read(AFTER)).contains("\"using\": \"\\\"notes\\\".\\\"author\\\" = current_user\"");
        project.refusesToChange("generate").prints("No schema changes, nothing to migrate");
    }

    @Test
    void a_snapshot_that_is_written_carries_over_what_no_model_can_say() {
        project.modelWith(MODEL.replace("text(\"body\")", "text(\"body\").notNull().backfill(\"-\")"));
        project.tandem("generate", "--name", "change").isDone();

        assertThat(project.read(AFTER)
                        .strip()
                        .replaceFirst("\"id\": \".*\"", "\"id\": \"b7a1f6f2-6c0e-4b0a-9a55-3d8f52f0a003\""))
                .isEqualTo(project.read(BEFORE)
                        .replace("0a002\"", "0a003\"")
                        .replace("0a001\"", "0a002\"")
                        .replaceFirst("(\"name\": \"body\",(?s:.*?)\"notNull\": )false", "$1true"));
    }

    @Test
    void a_column_that_a_policy_reads_keeps_its_type() {
        project.modelWith(MODEL.replace("text(\"owner\")", "varchar(\"owner\", 9)"));

        project.refuses(ExitCode.FAILED, "generate")
                .says("error TD253", "policy owners_read of notes reads column owner, whose type changes", "--custom");
    }

    @Test
    void a_column_that_a_view_of_no_model_reads_does_not_go() {
        project.modelWith(MODEL.replaceFirst("(?s)public final Column<String> owner.*?;", "")
                .replace("index(owner, mood.desc());", "")
                .replace("unique(owner, number).nullsNotDistinct();", "")
                .replaceFirst("(?s)public final View gladNotes.*?;", ""));

        project.refuses(ExitCode.FAILED, "generate")
                .says("error TD212: view owners still reads column notes.owner, which goes");
    }

    @Test
    void changes_of_roles_policies_and_row_level_security_want_a_custom_migration() {
        refusesSnapshotWith("\"createDb\": false", "\"createDb\": true", "roles or policies are to change");
        refusesSnapshotWith("\"for\": \"SELECT\"", "\"for\": \"ALL\"", "policies of notes are to change");
        refusesSnapshotWith("\"isRLSEnabled\": true", "\"isRLSEnabled\": false", "policies of notes are to change");
    }

    private void refusesSnapshotWith(String was, String is, String problem) {
        project.file("other.json", project.read(BEFORE).replace(was, is));
        project.refuses(ExitCode.FAILED, "diff", "--dialect", "postgres", "--from", BEFORE, "--to", "other.json")
                .says("error TD252", problem, "tandem generate --custom");
    }
}
