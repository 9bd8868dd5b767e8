package dev.tandem.postgres;

import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.defaulted;
import static dev.tandem.postgres.Schemas.primaryKey;
import static dev.tandem.postgres.Schemas.renamedColumn;
import static dev.tandem.postgres.Schemas.renames;
import static dev.tandem.postgres.Schemas.required;
import static dev.tandem.postgres.Schemas.schema;
import static dev.tandem.postgres.Schemas.table;
import static dev.tandem.postgres.Schemas.views;
import static dev.tandem.postgres.Schemas.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Schema;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private static final ColumnSchema ID = required("id", "integer");

    private static Schema notes(ColumnSchema... columns) {
        return schema(with(table("notes", columns), primaryKey("id")), table("others", column("age", "integer")));
    }

    private static Schema viewed(Schema schema) {
        return views(
                schema,
                "old",
                "SELECT id FROM grown",
                "grown",
                "SELECT ID, Age FROM Notes WHERE age > 17 -- adults",
                "untouched",
                "SELECT count(*) AS n, max(id) AS last FROM notes",
                "elsewhere",
                "SELECT age FROM others");
    }

    @Test
    void views_over_an_altered_column_are_made_anew_with_their_readers_and_no_others() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(viewed(notes(ID, column("age", "integer"))))
                .with("INSERT INTO notes VALUES (1, 20), (2, 3)")) {
            database.migratedTo(viewed(notes(ID, column("age", "bigint")))).equalsFreshOne();
            assertThat(database.sql())
                    .containsExactly(
                            "DROP VIEW \"public\".\"old\";",
                            "DROP VIEW \"public\".\"grown\";",
                            "ALTER TABLE \"notes\" ALTER COLUMN \"age\" SET DATA TYPE bigint;",
                            "CREATE VIEW \"public\".\"grown\" AS (SELECT ID, Age FROM Notes WHERE age > 17 -- adults\n);",
                            "CREATE VIEW \"public\".\"old\" AS (SELECT id FROM grown);");
            assertThat(database.query("SELECT id FROM old")).containsExactly("1");
            assertThat(database.hazards()).containsExactly("TS313 old", "TS313 grown", "TS312 notes.age");
        }
    }

    @Test
    void a_view_of_all_columns_follows_what_comes_and_goes_and_is_renamed() throws SQLException {
        ColumnSchema extra = defaulted(column("extra", "text"), "'x'");
        try (MigratedDatabase database = MigratedDatabase.of(starred(notes(ID, column("age", "integer"))))) {
            database.migratedTo(starred(notes(ID, column("age", "integer"), extra)))
                    .equalsFreshOne();
            database.migratedTo(
                            starred(notes(ID, column("years", "integer"), extra)),
                            renames(renamedColumn("notes", "age", "years")))
                    .equalsFreshOne();
            database.migratedTo(starred(notes(ID, extra))).equalsFreshOne();
        }
    }

    private static Schema starred(Schema schema) {
        return views(schema, "all_notes", "SELECT notes.* FROM notes", "all_again", "TABLE all_notes");
    }

    @Test
    void a_view_that_groups_by_the_primary_key_outlives_its_move() throws SQLException {
        ColumnSchema no = required("no", "integer");
        Schema from =
                views(schema(with(table("t", ID, no), primaryKey("id"))), "v", "SELECT id, no FROM t GROUP BY id, no");
        Schema grouped =
                views(schema(with(table("t", ID, no), primaryKey("id"))), "v", "SELECT id, no FROM t GROUP BY id");
        Schema to =
                views(schema(with(table("t", ID, no), primaryKey("no"))), "v", "SELECT id, no FROM t GROUP BY id, no");
        try (MigratedDatabase database = MigratedDatabase.of(from)) {
            database.migratedTo(grouped).equalsFreshOne();
            database.migratedTo(to).equalsFreshOne();
        }
    }

    @Test
    void a_dropped_view_makes_room_for_a_table_of_its_name() throws SQLException {
        try (MigratedDatabase database =
                MigratedDatabase.of(views(notes(ID), "ids", "SELECT id FROM notes", "more", "SELECT id FROM ids"))) {
            database.migratedTo(views(
                            notes(ID).withTables(notes(ID).tables().with(table("ids", ID))),
                            "more",
                            "SELECT id FROM ids"))
                    .equalsFreshOne();
        }
    }
}
