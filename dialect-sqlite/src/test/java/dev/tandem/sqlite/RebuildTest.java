package dev.tandem.sqlite;

import static dev.tandem.schema.Deferral.INITIALLY_DEFERRED;
import static dev.tandem.schema.Deferral.NOT_DEFERRABLE;
import static dev.tandem.sqlite.Fixtures.ID;
import static dev.tandem.sqlite.Fixtures.NUMBERED_ID;
import static dev.tandem.sqlite.Fixtures.backfill;
import static dev.tandem.sqlite.Fixtures.check;
import static dev.tandem.sqlite.Fixtures.column;
import static dev.tandem.sqlite.Fixtures.index;
import static dev.tandem.sqlite.Fixtures.plan;
import static dev.tandem.sqlite.Fixtures.reference;
import static dev.tandem.sqlite.Fixtures.required;
import static dev.tandem.sqlite.Fixtures.schema;
import static dev.tandem.sqlite.Fixtures.sql;
import static dev.tandem.sqlite.Fixtures.table;
import static dev.tandem.sqlite.Fixtures.unique;
import static dev.tandem.sqlite.Fixtures.view;
import static dev.tandem.sqlite.Fixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.plan.Plan;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.ViewSchema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A table with children, a trigger, a view and a highest number, rebuilt on a real database with rows. */
class RebuildTest {

    private static final TableSchema NOTES = with(
            with(
                    table("notes", NUMBERED_ID, column("title", "text"), column("parent_id", "integer")),
                    reference("parent_id", "notes", ReferentialAction.CASCADE)),
            index("notes_title", "title").withWhere(Optional.of("\"notes\".\"title\" <> ''")));
    private static final TableSchema TAGS = with(
            table("tags", ID, column("note_id", "integer")), reference("note_id", "notes", ReferentialAction.CASCADE));
    private static final TableSchema LOGS = with(
            table("logs", ID, column("note_id", "integer")), reference("note_id", "notes", ReferentialAction.SET_NULL));
    private static final ViewSchema TITLES = view("titles", "SELECT title FROM notes");
    private static final Schema BEFORE = with(schema(NOTES, TAGS, LOGS), TITLES);
    private static final TableSchema REQUIRED_TITLE =
            with(with(NOTES, required("title", "text")), check("not_blank", "length(\"notes\".\"title\") > 0"));
    private static final Schema AFTER = with(schema(REQUIRED_TITLE, TAGS, LOGS), TITLES);
    private static final Plan PLAN = plan(BEFORE, AFTER, backfill("notes", "title", "'none of ' || id"));

    private static Database seeded() {
        return Database.of(BEFORE)
                .execute(
                        "INSERT INTO notes VALUES (1, 'one', NULL), (2, NULL, 1), (10, 'ten', NULL)",
                        "DELETE FROM notes WHERE id = 10",
                        "INSERT INTO tags VALUES (1, 1), (2, 2)",
                        "INSERT INTO logs VALUES (1, 1), (2, 2)");
    }

    @Test
    void rows_and_their_children_survive() {
        try (Database database = seeded()) {
            database.apply(PLAN);

            assertThat(database.rows("SELECT * FROM notes")).containsExactly("1|one|null", "2|none of 2|1");
            assertThat(database.rows("SELECT * FROM tags")).containsExactly("1|1", "2|2");
            assertThat(database.rows("SELECT * FROM logs")).containsExactly("1|1", "2|2");
            assertThat(database.rows("PRAGMA integrity_check")).containsExactly("ok");
        }
    }

    @Test
    void the_database_is_the_same_as_a_fresh_one() {
        try (Database database = seeded();
                Database fresh = Database.of(AFTER)) {
            database.apply(PLAN);

            assertThat(database.catalogue()).isEqualTo(fresh.catalogue());
        }
    }

    @Test
    void children_still_follow_the_table() {
        try (Database database = seeded()) {
            database.apply(PLAN);
            database.execute("DELETE FROM notes WHERE id = 1");

            assertThat(database.rows("SELECT count(*) FROM notes")).containsExactly("0");
            assertThat(database.rows("SELECT count(*) FROM tags")).containsExactly("0");
            assertThat(database.rows("SELECT note_id FROM logs")).containsExactly("null", "null");
        }
    }

    @Test
    void a_number_once_given_is_not_given_again() {
        try (Database database = seeded()) {
            database.apply(PLAN);
            database.execute("INSERT INTO notes (title) VALUES ('next')");

            assertThat(database.rows("SELECT max(id) FROM notes")).containsExactly("11");
            assertThat(database.rows("SELECT * FROM sqlite_sequence")).containsExactly("notes|11");
        }
    }

    @Test
    void a_number_once_given_is_not_given_again_even_when_no_row_is_left() {
        try (Database database = seeded()) {
            database.execute("DELETE FROM notes");
            database.apply(PLAN);
            database.execute("INSERT INTO notes (title) VALUES ('next')");

            assertThat(database.rows("SELECT id FROM notes")).containsExactly("11");
        }
    }

    @Test
    void a_view_over_a_rebuilt_table_still_works() {
        try (Database database = seeded()) {
            database.apply(PLAN);

            assertThat(database.rows("SELECT * FROM titles")).containsExactly("one", "none of 2");
        }
    }

    @Test
    void triggers_that_are_there_stop_the_file() {
        try (Database database = seeded()) {
            database.execute(
                    "CREATE TRIGGER Noted AFTER INSERT ON Notes BEGIN INSERT INTO logs (note_id) VALUES (new.id); END");
            database.execute("PRAGMA foreign_keys=OFF", "BEGIN");

            assertThatThrownBy(() -> PLAN.statements().forEach(statement -> database.execute(statement.sql())))
                    .hasMessageContaining("triggers on notes would be lost: run this file with Tandem");
            database.execute("ROLLBACK");
            assertThat(database.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'"))
                    .containsExactly("Noted");
        }
    }

    @Test
    void a_runner_with_foreign_keys_on_is_stopped_and_loses_nothing() {
        try (Database database = seeded()) {
            List<String> before = database.catalogue();

            assertThatThrownBy(() -> database.applyCarelessly(PLAN))
                    .hasMessageContaining("foreign keys are on: run this file with Tandem");
            assertThat(database.catalogue()).isEqualTo(before);
            assertThat(database.rows("SELECT * FROM tags")).containsExactly("1|1", "2|2");
            assertThat(database.rows("SELECT * FROM logs")).containsExactly("1|1", "2|2");
        }
    }

    @Test
    void the_file_reads_like_the_manual() {
        assertThat(PLAN.statements().get(0).comments()).hasSize(2);
        assertThat(PLAN.statements().get(4).comments())
                .containsExactly("rebuild `notes`: make column title required; add check not_blank");
        assertThat(sql(PLAN)).isEqualTo("""
                PRAGMA foreign_keys=OFF;
                CREATE TEMP TABLE `__tandem_guard` (
                \t`foreign_keys` integer CONSTRAINT "foreign keys are on: run this file with Tandem, or say PRAGMA foreign_keys=OFF before the transaction begins" CHECK(`foreign_keys` IS 0),
                \t`triggers` integer CONSTRAINT "triggers on notes would be lost: run this file with Tandem, or drop them before it and create them again behind it" CHECK(`triggers` IS 0)
                );
                INSERT INTO temp.`__tandem_guard` VALUES (
                \t(SELECT `foreign_keys` FROM pragma_foreign_keys),
                \t(SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('notes'))
                );
                DROP TABLE temp.`__tandem_guard`;
                CREATE TABLE `__new_notes` (
                \t`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
                \t`title` text NOT NULL,
                \t`parent_id` integer,
                \tFOREIGN KEY (`parent_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE cascade,
                \tCONSTRAINT "not_blank" CHECK(length("title") > 0)
                );
                INSERT INTO `sqlite_sequence` (`name`, `seq`)
                SELECT '__new_notes', `seq` FROM `sqlite_sequence` WHERE `name` = 'notes';
                INSERT INTO `__new_notes` (`id`, `title`, `parent_id`)
                SELECT
                \t`notes`.`id`,
                \tcoalesce(`notes`.`title`, 'none of ' || id),
                \t`notes`.`parent_id`
                FROM `notes`;
                DROP TABLE `notes`;
                PRAGMA legacy_alter_table=ON;
                ALTER TABLE `__new_notes` RENAME TO `notes`;
                PRAGMA legacy_alter_table=OFF;
                CREATE INDEX `notes_title` ON `notes` (`title`) WHERE "notes"."title" <> '';
                PRAGMA foreign_keys=ON;""");
    }

    @Test
    void one_table_is_rebuilt_once_whatever_the_number_of_changes() {
        TableSchema many = with(
                with(REQUIRED_TITLE, required("parent_id", "integer"), column("new", "text")),
                unique("notes_title_unique", "title"),
                index("by_length").withParts(List.of(new IndexPart.OfExpression("length(title) DESC"))));
        String file = sql(plan(
                BEFORE,
                with(schema(many, TAGS, LOGS), TITLES),
                backfill("notes", "title", "''").plus(backfill("notes", "parent_id", "id"))));

        assertThat(file.split("CREATE TABLE", -1)).hasSize(2);
        assertThat(file).contains("CREATE INDEX `by_length` ON `notes` (length(title) DESC);");
    }

    @Test
    void what_a_rebuild_takes_off_on_purpose_is_named_because_the_applier_would_take_it_for_an_oversight() {
        TableSchema before = with(table("Names", ID, column("a", "text"), column("b", "text")), key(INITIALLY_DEFERRED))
                .withOptions(Set.of(TableOption.STRICT));
        before = with(before, column("a", "text").withCollation(Optional.of("NOCASE")));
        TableSchema after = with(table("Names", ID, column("a", "text"), column("b", "text")), key(NOT_DEFERRABLE));

        assertThat(plan(schema(before), schema(after)).statements().stream()
                        .flatMap(statement -> statement.comments().stream()))
                .contains(
                        "tandem:drops STRICT of Names",
                        "tandem:drops COLLATE NOCASE of Names(a)",
                        "tandem:drops DEFERRABLE INITIALLY DEFERRED of Names(b)");
        assertThat(plan(schema(before), schema(with(before, required("c", "text"))), backfill("Names", "c", "''"))
                        .statements()
                        .stream()
                        .flatMap(statement -> statement.comments().stream()))
                .noneMatch(comment -> comment.startsWith("tandem:"));
    }

    private static ForeignKey key(Deferral deferral) {
        return new ForeignKey(
                "fk",
                List.of("b"),
                QualifiedName.of("Names"),
                List.of("id"),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                deferral);
    }
}
