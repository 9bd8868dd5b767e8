package dev.tandem.postgres;

import static dev.tandem.postgres.Schemas.backfill;
import static dev.tandem.postgres.Schemas.check;
import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.defaulted;
import static dev.tandem.postgres.Schemas.generated;
import static dev.tandem.postgres.Schemas.identity;
import static dev.tandem.postgres.Schemas.index;
import static dev.tandem.postgres.Schemas.primaryKey;
import static dev.tandem.postgres.Schemas.references;
import static dev.tandem.postgres.Schemas.required;
import static dev.tandem.postgres.Schemas.schema;
import static dev.tandem.postgres.Schemas.table;
import static dev.tandem.postgres.Schemas.unique;
import static dev.tandem.postgres.Schemas.uniqueIndex;
import static dev.tandem.postgres.Schemas.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.resolve.Hints;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.IndexPart.OfColumn;
import dev.tandem.schema.IndexPart.OfExpression;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.Schema;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlterColumnsTest {

    private static final ColumnSchema ID = required("id", "integer");

    private static Schema notes(ColumnSchema... columns) {
        return schema(with(table("notes", columns), primaryKey("id")));
    }

    private static MigratedDatabase twoNotes(ColumnSchema... columns) throws SQLException {
        return MigratedDatabase.of(notes(columns)).with("INSERT INTO notes (id) VALUES (1), (2)");
    }

    @Test
    void a_column_with_a_default_is_added_in_one_statement() throws SQLException {
        try (MigratedDatabase database = twoNotes(ID)) {
            database.migratedTo(notes(ID, defaulted(required("done", "boolean"), "false")))
                    .equalsFreshOne();
            assertThat(database.sql())
                    .containsExactly("ALTER TABLE \"notes\" ADD COLUMN \"done\" boolean DEFAULT false NOT NULL;");
            assertThat(database.query("SELECT done FROM notes")).containsExactly("f", "f");
            assertThat(database.hazards()).isEmpty();
        }
    }

    @Test
    void a_column_with_a_backfill_is_filled_before_it_is_required() throws SQLException {
        try (MigratedDatabase database = twoNotes(ID)) {
            database.migratedTo(
                            notes(ID, defaulted(required("title", "text"), "'new'")),
                            backfill("notes", "title", "'note ' || id"))
                    .equalsFreshOne();
            assertThat(database.sql())
                    .containsExactly(
                            "ALTER TABLE \"notes\" ADD COLUMN \"title\" text;",
                            "UPDATE \"notes\" SET \"title\" = 'note ' || id;",
                            "ALTER TABLE \"notes\" ALTER COLUMN \"title\" SET DEFAULT 'new';",
                            "ALTER TABLE \"notes\" ALTER COLUMN \"title\" SET NOT NULL;");
            assertThat(database.query("SELECT title FROM notes ORDER BY id")).containsExactly("note 1", "note 2");
            assertThat(database.hazards()).containsExactly("TS314 notes", "TS308 notes.title");
        }
    }

    @Test
    void a_backfill_reads_a_column_that_is_dropped_in_the_same_migration() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(notes(ID, column("first", "text"), column("last", "text")))
                .with("INSERT INTO notes VALUES (1, 'Ada', 'Lovelace')")) {
            database.migratedTo(notes(ID, required("name", "text")), backfill("notes", "name", "first || ' ' || last"))
                    .equalsFreshOne();
            assertThat(database.query("SELECT name FROM notes")).containsExactly("Ada Lovelace");
            assertThat(database.hazards()).contains("TS102 notes.first", "TS102 notes.last");
        }
    }

    @Test
    void an_identity_is_added_with_numbers_for_the_rows_that_exist() throws SQLException {
        try (MigratedDatabase database = twoNotes(ID)) {
            database.migratedTo(notes(ID, identity("notes", "no", "bigint"))).equalsFreshOne();
            database.with("INSERT INTO notes (id) VALUES (3)");
            assertThat(database.query("SELECT no FROM notes ORDER BY id")).containsExactly("1", "2", "3");
            assertThat(database.hazards()).containsExactly("TS310 notes.no");
        }
    }

    @Test
    void a_column_that_becomes_required_keeps_what_it_has() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(notes(ID, column("title", "text")))
                .with("INSERT INTO notes VALUES (1, 'kept'), (2, NULL)")) {
            database.migratedTo(notes(ID, required("title", "text")), backfill("notes", "title", "'none'"))
                    .equalsFreshOne();
            assertThat(database.query("SELECT title FROM notes ORDER BY id")).containsExactly("kept", "none");
            database.migratedTo(notes(ID, column("title", "text"))).equalsFreshOne();
            assertThat(database.hazards()).containsExactly("TS316 notes.title");
        }
    }

    @Test
    void a_backfill_of_a_deferred_foreign_key_does_not_block_the_next_statement() throws SQLException {
        Schema from = schema(
                with(table("users", ID), primaryKey("id")),
                with(
                        table("notes", ID, column("author", "integer")),
                        primaryKey("id"),
                        references("author", "users", "id", ReferentialAction.NO_ACTION, Deferral.INITIALLY_DEFERRED)));
        Schema to = from.withTables(from.tables()
                .map(table -> table.name().name().equals("notes")
                        ? table.withColumns(table.columns().with(required("author", "integer")))
                        : table));
        try (MigratedDatabase database =
                MigratedDatabase.of(from).with("INSERT INTO users VALUES (7)", "INSERT INTO notes VALUES (1, NULL)")) {
            database.migratedTo(to, backfill("notes", "author", "7")).equalsFreshOne();
            assertThat(database.query("SELECT author FROM notes")).containsExactly("7");
        }
    }

    @Test
    void defaults_come_go_and_change() throws SQLException {
        try (MigratedDatabase database = twoNotes(ID, column("n", "integer"))) {
            database.migratedTo(notes(ID, defaulted(column("n", "integer"), "0")))
                    .equalsFreshOne();
            database.migratedTo(notes(ID, defaulted(column("n", "integer"), "1")))
                    .equalsFreshOne();
            assertThat(database.sql()).containsExactly("ALTER TABLE \"notes\" ALTER COLUMN \"n\" SET DEFAULT 1;");
            database.migratedTo(notes(ID, column("n", "integer"))).equalsFreshOne();
        }
    }

    @Test
    void a_default_of_zero_survives_a_change_of_type() throws SQLException {
        try (MigratedDatabase database = twoNotes(ID, defaulted(column("n", "integer"), "0"))) {
            database.migratedTo(notes(ID, defaulted(column("n", "bigint"), "0")))
                    .equalsFreshOne();
            assertThat(database.query("SELECT n FROM notes")).containsExactly("0", "0");
            database.migratedTo(notes(ID, defaulted(column("n", "boolean"), "false")))
                    .equalsFreshOne();
            assertThat(database.query("SELECT n FROM notes")).containsExactly("f", "f");
        }
    }

    @Test
    void checks_indexes_and_generated_columns_read_the_new_type_as_in_a_fresh_database() throws SQLException {
        ColumnSchema upper = generated(column("loud", "text"), "upper(role)");
        try (MigratedDatabase database = MigratedDatabase.of(roles("text", upper))
                .with("INSERT INTO notes (id, role, other) VALUES (1, 'admin', 'x')")) {
            database.migratedTo(roles("varchar(10)", upper)).equalsFreshOne();
            assertThat(database.query("SELECT loud FROM notes")).containsExactly("ADMIN");
            assertThat(database.sql()).noneMatch(sql -> sql.contains("notes_other_index"));
        }
    }

    private static Schema roles(String type, ColumnSchema loud) {
        return schema(with(
                table("notes", ID, column("role", type), column("other", "text"), loud),
                primaryKey("id"),
                unique("loud"),
                check("role_known", "role IN ('admin', 'member')"),
                check("loud_short", "length(loud) < 100"),
                index("notes_role_index", OfColumn.of("role")),
                index("notes_other_index", OfColumn.of("other")),
                index("notes_lower_index", new OfExpression("lower(role)"), OfColumn.of("other")),
                uniqueIndex("notes_admin_index", Optional.of("role = 'admin'"), OfColumn.of("id")),
                index("notes_loud_index", OfColumn.of("loud"), OfColumn.desc("other"))));
    }

    @Test
    void both_ends_of_a_foreign_key_change_their_type() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(family("integer"))
                .with("INSERT INTO parents VALUES (1)", "INSERT INTO children VALUES (5, 1)")) {
            database.migratedTo(family("text")).equalsFreshOne();
            assertThat(database.query("SELECT parent FROM children")).containsExactly("1");
            database.with("DELETE FROM parents");
            assertThat(database.query("SELECT count(*) FROM children")).containsExactly("0");
        }
    }

    private static Schema family(String type) {
        return schema(
                with(table("parents", required("id", type)), primaryKey("id")),
                with(
                        table("children", ID, column("parent", type)),
                        primaryKey("id"),
                        references("parent", "parents", "id")));
    }

    @Test
    void an_identity_is_given_to_a_column_with_rows_and_goes_on_behind_them() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(notes(ID)).with("INSERT INTO notes VALUES (1), (41)")) {
            database.migratedTo(notes(identity("notes", "id", "integer"))).equalsFreshOne();
            database.with("INSERT INTO notes DEFAULT VALUES");
            assertThat(database.query("SELECT max(id) FROM notes")).containsExactly("42");
            database.migratedTo(notes(identity("notes", "id", "bigint"))).equalsFreshOne();
            database.with("INSERT INTO notes DEFAULT VALUES");
            assertThat(database.query("SELECT max(id) FROM notes")).containsExactly("43");
            database.migratedTo(notes(ID)).equalsFreshOne();
            assertThat(database.query("SELECT count(*) FROM notes")).containsExactly("4");
        }
    }

    @Test
    void an_identity_on_an_empty_table_starts_at_its_beginning() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(notes(ID))) {
            database.migratedTo(notes(identity("notes", "id", "integer"))).equalsFreshOne();
            database.with("INSERT INTO notes DEFAULT VALUES");
            assertThat(database.query("SELECT id FROM notes")).containsExactly("1");
        }
    }

    @Test
    void generation_comes_changes_and_goes() throws SQLException {
        ColumnSchema plain = column("twice", "integer");
        try (MigratedDatabase database =
                MigratedDatabase.of(notes(ID, plain)).with("INSERT INTO notes VALUES (3, 0)")) {
            database.migratedTo(notes(ID, generated(plain, "id * 2"))).equalsFreshOne();
            assertThat(database.query("SELECT twice FROM notes")).containsExactly("6");
            assertThat(database.hazards()).contains("TS108 notes.twice", "TS311 notes.twice");
            database.migratedTo(notes(ID, generated(plain, "id + id + 1"))).equalsFreshOne();
            assertThat(database.query("SELECT twice FROM notes")).containsExactly("7");
            database.migratedTo(notes(ID, plain)).equalsFreshOne();
            assertThat(database.query("SELECT twice FROM notes")).containsExactly("7");
            assertThat(database.sql()).containsExactly("ALTER TABLE \"notes\" ALTER COLUMN \"twice\" DROP EXPRESSION;");
        }
    }

    @Test
    void a_generated_column_stops_computing_from_a_column_that_is_dropped() throws SQLException {
        ColumnSchema base = column("base", "integer");
        ColumnSchema sum = column("sum", "integer");
        try (MigratedDatabase database = MigratedDatabase.of(notes(ID, base, generated(sum, "base + id")))
                .with("INSERT INTO notes (id, base) VALUES (1, 4)")) {
            database.migratedTo(notes(ID, sum)).equalsFreshOne();
            assertThat(database.query("SELECT sum FROM notes")).containsExactly("5");
        }
        try (MigratedDatabase database = MigratedDatabase.of(notes(ID, base, generated(sum, "base + id")))
                .with("INSERT INTO notes (id, base) VALUES (1, 4)")) {
            database.migratedTo(notes(ID, generated(sum, "id * 10"))).equalsFreshOne();
            assertThat(database.query("SELECT sum FROM notes")).containsExactly("10");
        }
    }

    @Test
    void a_collation_changes_with_its_index() throws SQLException {
        ColumnSchema word = column("word", "text");
        Schema from = schema(with(table("notes", ID, word), index("notes_word_index", OfColumn.of("word"))));
        Schema to = schema(with(
                table("notes", ID, word.withCollation(Optional.of("C"))),
                index("notes_word_index", OfColumn.of("word"))));
        try (MigratedDatabase database =
                MigratedDatabase.of(from).with("INSERT INTO notes VALUES (1, 'b'), (2, 'A')")) {
            database.migratedTo(to).equalsFreshOne();
            assertThat(database.query("SELECT word FROM notes ORDER BY word")).containsExactly("A", "b");
            database.migratedTo(from, Hints.NONE).equalsFreshOne();
        }
    }

    @Test
    void a_type_and_a_collation_change_in_one_statement() throws SQLException {
        ColumnSchema word = column("word", "integer");
        try (MigratedDatabase database = twoNotes(ID, word)) {
            database.migratedTo(notes(ID, column("word", "text").withCollation(Optional.of("C"))))
                    .equalsFreshOne();
            assertThat(database.sql())
                    .containsExactly("ALTER TABLE \"notes\" ALTER COLUMN \"word\" SET DATA TYPE text COLLATE \"C\";");
        }
    }

    @Test
    void a_serial_becomes_an_identity_and_goes_on_where_it_was() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(notes(required("id", "serial"), column("n", "integer")))
                .with(
                        "INSERT INTO notes (n) VALUES (1), (2), (3)",
                        "DELETE FROM notes WHERE n = 3",
                        "ALTER SEQUENCE notes_id_seq RENAME TO \"an older one's\"")) {
            database.migratedTo(notes(identity("notes", "id", "integer"), column("n", "integer")))
                    .equalsFreshOne();
            database.with("INSERT INTO notes (n) VALUES (4)");
            assertThat(database.query("SELECT id FROM notes ORDER BY id")).containsExactly("1", "2", "4");
        }
    }

    @Test
    void a_serial_grows_or_ceases_to_be_one() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(notes(required("id", "serial"), column("n", "integer")))
                .with("INSERT INTO notes (n) VALUES (1)")) {
            database.migratedTo(notes(required("id", "bigserial"), column("n", "integer")))
                    .equalsFreshOne();
            database.with("INSERT INTO notes (n) VALUES (2)");
            database.migratedTo(notes(defaulted(required("id", "integer"), "7"), column("n", "integer")))
                    .equalsFreshOne();
            database.with("INSERT INTO notes (n) VALUES (3)");
            assertThat(database.query("SELECT id FROM notes ORDER BY n")).containsExactly("1", "2", "7");
        }
        try (MigratedDatabase database =
                MigratedDatabase.of(notes(required("id", "serial"))).with("INSERT INTO notes DEFAULT VALUES")) {
            database.migratedTo(notes(identity("notes", "id", "bigint"))).equalsFreshOne();
            database.with("INSERT INTO notes DEFAULT VALUES");
            assertThat(database.query("SELECT id FROM notes ORDER BY id")).containsExactly("1", "2");
        }
    }
}
