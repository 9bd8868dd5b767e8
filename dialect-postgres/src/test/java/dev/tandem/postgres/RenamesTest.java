package dev.tandem.postgres;

import static dev.tandem.postgres.Schemas.check;
import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.identity;
import static dev.tandem.postgres.Schemas.index;
import static dev.tandem.postgres.Schemas.primaryKey;
import static dev.tandem.postgres.Schemas.references;
import static dev.tandem.postgres.Schemas.renamedColumn;
import static dev.tandem.postgres.Schemas.renamedTable;
import static dev.tandem.postgres.Schemas.renamedView;
import static dev.tandem.postgres.Schemas.renames;
import static dev.tandem.postgres.Schemas.required;
import static dev.tandem.postgres.Schemas.schema;
import static dev.tandem.postgres.Schemas.table;
import static dev.tandem.postgres.Schemas.unique;
import static dev.tandem.postgres.Schemas.views;
import static dev.tandem.postgres.Schemas.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexPart.OfColumn;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenamesTest {

    /** A table with all that carries its name or a column's. */
    private static TableSchema people(String name, String mail) {
        return with(
                table(
                        name,
                        identity(name, "id", "bigint"),
                        required(mail, "text"),
                        column("born", "date"),
                        column("boss", "bigint")),
                primaryKey("id"),
                unique(mail),
                unique(mail, "born"),
                references("boss", name, "id"),
                check(name + "_" + mail + "_check", "length(\"" + mail + "\") > 0"),
                index(name + "_" + mail + "_index", OfColumn.of(mail)));
    }

    private static TableSchema visits(String people) {
        return with(
                table("visits", required("person", "bigint"), required("day", "date")),
                primaryKey("person", "day"),
                references("person", people, "id"));
    }

    @Test
    void a_table_and_a_column_take_all_derived_names_along() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(schema(people("users", "email"), visits("users")))
                .with(
                        "INSERT INTO users (email) VALUES ('a@b'), ('c@d')",
                        "INSERT INTO visits VALUES (2, '2024-02-29')")) {
            database.migratedTo(
                            schema(people("members", "address"), visits("members")),
                            renames(renamedTable("users", "members"), renamedColumn("members", "email", "address")))
                    .equalsFreshOne();
            assertThat(database.query("SELECT address FROM members ORDER BY id"))
                    .containsExactly("a@b", "c@d");
            database.with("INSERT INTO members (address) VALUES ('e@f')", "DELETE FROM members WHERE id = 2");
            assertThat(database.query("SELECT max(id) FROM members")).containsExactly("3");
            assertThat(database.query("SELECT count(*) FROM visits")).containsExactly("0");
            assertThat(database.hazards()).containsExactly("TS109 users", "TS109 members.email");
        }
    }

    @Test
    void two_tables_swap_their_names() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(schema(people("a", "mail"), people("b", "post")))
                .with("INSERT INTO a (mail) VALUES ('was in a')", "INSERT INTO b (post) VALUES ('was in b')")) {
            database.migratedTo(
                            schema(people("a", "post"), people("b", "mail")),
                            renames(renamedTable("a", "b"), renamedTable("b", "a")))
                    .equalsFreshOne();
            assertThat(database.query("SELECT mail FROM b")).containsExactly("was in a");
            assertThat(database.query("SELECT post FROM a")).containsExactly("was in b");
        }
    }

    @Test
    void two_tables_of_one_shape_swap_their_names() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(
                        views(schema(people("a", "mail"), people("b", "mail")), "mails_of_a", "SELECT mail FROM a"))
                .with("INSERT INTO a (mail) VALUES ('was in a')", "INSERT INTO b (mail) VALUES ('was in b')")) {
            database.migratedTo(
                            views(schema(people("a", "mail"), people("b", "mail")), "mails_of_a", "SELECT mail FROM a"),
                            renames(renamedTable("a", "b"), renamedTable("b", "a")))
                    .equalsFreshOne();
            assertThat(database.query("SELECT mail FROM mails_of_a")).containsExactly("was in b");
        }
    }

    @Test
    void two_columns_swap_their_names_under_a_view() throws SQLException {
        Schema schema = views(
                schema(with(
                        table("t", column("a", "text"), column("b", "text")),
                        index("t_a_index", OfColumn.of("a")),
                        index("t_b_index", OfColumn.of("b")))),
                "v",
                "SELECT a FROM t");
        try (MigratedDatabase database = MigratedDatabase.of(schema).with("INSERT INTO t VALUES ('was a', 'was b')")) {
            database.migratedTo(schema, renames(renamedColumn("t", "a", "b"), renamedColumn("t", "b", "a")))
                    .equalsFreshOne();
            assertThat(database.query("SELECT a FROM v")).containsExactly("was b");
        }
    }

    @Test
    void a_primary_key_that_kept_an_older_name_is_found() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(schema(people("users", "email")))
                .with("ALTER TABLE users RENAME CONSTRAINT users_pkey TO \"ancient's_pkey\"")) {
            database.migratedTo(schema(people("members", "email")), renames(renamedTable("users", "members")))
                    .equalsFreshOne();
        }
        try (MigratedDatabase database = MigratedDatabase.of(
                        schema(with(table("t", required("a", "integer"), required("b", "integer")), primaryKey("a"))))
                .with("ALTER TABLE t RENAME CONSTRAINT t_pkey TO \"ancient's_pkey\"", "INSERT INTO t VALUES (1, 2)")) {
            database.migratedTo(schema(
                            with(table("t", required("a", "integer"), required("b", "integer")), primaryKey("b"))))
                    .equalsFreshOne();
        }
    }

    @Test
    void a_view_is_renamed_in_place_and_a_changed_one_is_made_anew() throws SQLException {
        Schema tables = schema(table("t", column("a", "integer")));
        try (MigratedDatabase database =
                MigratedDatabase.of(views(tables, "v", "SELECT a FROM t", "w", "SELECT a FROM v"))) {
            database.migratedTo(
                            views(tables, "v", "SELECT a FROM t", "x", "SELECT a FROM v"),
                            renames(renamedView("w", "x")))
                    .equalsFreshOne();
            assertThat(database.sql()).containsExactly("ALTER VIEW \"public\".\"w\" RENAME TO \"x\";");
            database.migratedTo(
                            views(tables, "y", "SELECT a + 1 AS a FROM t", "x", "SELECT a FROM y"),
                            renames(renamedView("v", "y")))
                    .equalsFreshOne();
        }
    }

    @Test
    void names_that_postgres_would_misread_are_quoted() throws SQLException {
        String table = "order \"x\" $tandem$ 100%";
        String unicode = "größe";
        try (MigratedDatabase database = MigratedDatabase.of(schema(people(table, "select"), people(unicode, "Où est")))
                .with("INSERT INTO \"order \"\"x\"\" $tandem$ 100%\" (\"select\") VALUES ('kept')")) {
            database.migratedTo(
                            schema(people("Group's", "FROM"), people("grösse", "Où est")),
                            renames(
                                    renamedTable(table, "Group's"),
                                    renamedColumn("Group's", "select", "FROM"),
                                    renamedTable(unicode, "grösse")))
                    .equalsFreshOne();
            assertThat(database.query("SELECT \"FROM\" FROM \"Group's\"")).containsExactly("kept");
            database.migratedTo(schema(with(
                            table("Group's", required("id", "bigint"), required("FROM", "text")), primaryKey("FROM"))))
                    .equalsFreshOne();
        }
    }

    @Test
    void the_key_of_a_table_with_the_longest_name_is_named_as_postgres_does() throws SQLException {
        String from = "f".repeat(63);
        String to = "é".repeat(31);
        try (MigratedDatabase database =
                MigratedDatabase.of(schema(with(table(from, required("id", "integer")), primaryKey("id"))))) {
            database.migratedTo(
                            schema(with(table(to, required("id", "integer")), primaryKey("id"))),
                            renames(renamedTable(from, to)))
                    .equalsFreshOne();
        }
    }

    /** Of a snapshot of drizzle-kit, which does not look at the length of a name; Postgres cuts it between characters. */
    private static TableSchema named(String table, String column, String end) {
        String name = "ein_außerordentlich_langer_name_mit_mehr_als_dreiundsechzig_bytes_ßß" + end;
        return with(
                table(table, identity("p" + name, "id", "bigint"), required(column, "text"), column("boss", "bigint")),
                it -> it.withPrimaryKey(Optional.of(new PrimaryKey(Optional.of("k" + name), List.of("id")))),
                it -> it.withUniques(
                        NamedSet.of(new UniqueConstraint("u" + name, List.of(column), false, Deferral.NOT_DEFERRABLE))),
                check("c" + name, "length(\"%s\") > 0".formatted(column)),
                it -> it.withForeignKeys(NamedSet.of(new ForeignKey(
                        "f" + name,
                        List.of("boss"),
                        QualifiedName.of(table),
                        List.of("id"),
                        ReferentialAction.SET_NULL,
                        ReferentialAction.NO_ACTION,
                        Deferral.INITIALLY_DEFERRED))),
                index("i" + name, OfColumn.of(column)));
    }

    @Test
    void names_that_someone_wrote_too_long_are_found_again() throws SQLException {
        String word = "eine_spalte_mit_einem_namen_über_dreiundsechzig_bytes_hinaus_verlängert";
        try (MigratedDatabase database =
                MigratedDatabase.of(schema(named("t", word, "1"))).with("INSERT INTO t VALUES (DEFAULT, 'a', 1)")) {
            database.migratedTo(schema(named("t", word, "2")));
            assertThat(database.sql()).isEmpty();
            database.equalsFreshOne()
                    .migratedTo(
                            schema(named("u", "w", "2")),
                            renames(renamedTable("t", "u"), renamedColumn("u", word, "w")))
                    .equalsFreshOne()
                    .migratedTo(schema(with(
                            table("u", required("id", "bigint"), required("w", "text"), column("boss", "bigint")),
                            unique("w"))))
                    .equalsFreshOne()
                    .migratedTo(schema(table("u", required("w", "varchar(9)"))))
                    .equalsFreshOne();
            assertThat(database.query("SELECT w FROM u")).containsExactly("a");
        }
    }

    @Test
    void the_sequence_of_a_serial_follows_its_table_and_column() throws SQLException {
        try (MigratedDatabase database =
                MigratedDatabase.of(schema(with(table("users", required("id", "serial")), primaryKey("id"))))) {
            database.migratedTo(
                            schema(with(table("members", required("no", "serial")), primaryKey("no"))),
                            renames(renamedTable("users", "members"), renamedColumn("members", "id", "no")))
                    .equalsFreshOne();
        }
    }

    @Test
    void tables_swap_names_while_one_loses_its_identity() throws SQLException {
        try (MigratedDatabase database = MigratedDatabase.of(
                schema(table("a", identity("a", "id", "bigint")), table("b", identity("b", "id", "bigint"))))) {
            database.migratedTo(
                            schema(table("a", identity("a", "id", "bigint")), table("b", required("id", "bigint"))),
                            renames(renamedTable("a", "b"), renamedTable("b", "a")))
                    .equalsFreshOne();
        }
    }
}
