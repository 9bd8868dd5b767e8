package dev.tandem.postgres;

import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.enumType;
import static dev.tandem.postgres.Schemas.ofEnum;
import static dev.tandem.postgres.Schemas.policy;
import static dev.tandem.postgres.Schemas.primaryKey;
import static dev.tandem.postgres.Schemas.renamedColumn;
import static dev.tandem.postgres.Schemas.renamedTable;
import static dev.tandem.postgres.Schemas.renames;
import static dev.tandem.postgres.Schemas.required;
import static dev.tandem.postgres.Schemas.schema;
import static dev.tandem.postgres.Schemas.table;
import static dev.tandem.postgres.Schemas.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.change.Pair;
import dev.tandem.diff.Differ;
import dev.tandem.problem.ProblemException;
import dev.tandem.resolve.Hints;
import dev.tandem.schema.Access;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Role;
import dev.tandem.schema.RowSecurity;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    private static final ColumnSchema ID = required("id", "integer");
    private static final TableSchema BARE =
            with(table("notes", ID, column("author", "text"), column("body", "text")), primaryKey("id"));
    private static final TableSchema NOTES = with(BARE, policy("own", "\"notes\".author = current_user"));

    private static MigratedDatabase notes() throws SQLException {
        return MigratedDatabase.of(schema(BARE))
                .with("INSERT INTO notes VALUES (1, 'me', 'x')", enabled("notes"), own("notes", "author"))
                .holding(schema(NOTES));
    }

    private static String enabled(String table) {
        return "ALTER TABLE %s ENABLE ROW LEVEL SECURITY".formatted(table);
    }

    private static String own(String table, String author) {
        return "CREATE POLICY own ON %s USING (%s = current_user)".formatted(table, author);
    }

    @Test
    void a_table_keeps_its_policies_whatever_else_changes() throws SQLException {
        TableSchema changed = NOTES.withColumns(NOTES.columns()
                .without("body")
                .with(column("title", "text"))
                .with(column("id", "bigint").withNotNull(true)));
        try (MigratedDatabase database = notes()) {
            database.migratedTo(schema(changed)).equalsFreshOne(enabled("notes"), own("notes", "author"));
            assertThat(database.query("SELECT author FROM notes")).containsExactly("me");
        }
    }

    @Test
    void a_table_and_a_column_get_other_names_and_the_policies_follow() throws SQLException {
        TableSchema renamed = with(
                table("memos", ID, column("writer", "text"), column("body", "text")),
                primaryKey("id"),
                policy("own", "\"memos\".writer = current_user"));
        try (MigratedDatabase database = notes()) {
            database.migratedTo(
                            schema(renamed),
                            renames(renamedTable("notes", "memos"), renamedColumn("memos", "author", "writer")))
                    .equalsFreshOne(enabled("memos"), own("memos", "writer"));
            assertThat(database.query("SELECT writer FROM memos")).containsExactly("me");
        }
    }

    @Test
    void a_table_goes_with_its_policies() throws SQLException {
        try (MigratedDatabase database = notes()) {
            database.migratedTo(Schema.EMPTY).equalsFreshOne();
            assertThat(database.sql()).containsExactly("DROP TABLE \"notes\";");
        }
    }

    private static void refuses(String code, Schema from, Schema to, Hints hints, String... says) {
        assertThatThrownBy(() -> PostgresPlanner.plan(Differ.between(new Pair<>(from, to), hints)))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("error " + code)
                .satisfies(thrown -> assertThat(says).allMatch(thrown.toString()::contains));
    }

    @Test
    void a_change_to_policies_or_roles_is_refused_with_advice() {
        Schema with = schema(NOTES);
        Schema without = schema(BARE);
        String advice = "tandem generate --custom";
        refuses("TD252", without, with, Hints.NONE, "policies of notes are to change", advice);
        refuses("TD252", with, without, Hints.NONE, "policies of notes are to change", advice);
        refuses("TD252", Schema.EMPTY, with, Hints.NONE, "the table is new and has some", advice);
        refuses("TD252", with, schema(with(BARE, policy("own", "true"))), Hints.NONE, advice);
        Schema open = schema(
                NOTES.withSecurity(new RowSecurity(false, NOTES.security().policies())));
        refuses("TD252", with, open, Hints.NONE, "policies of notes are to change", advice);
        Role role = new Role("editor", Optional.empty(), Optional.empty(), Optional.of(true));
        Schema roles =
                without.withUndeclared(without.undeclared().withAccess(new Access(NamedSet.of(role), NamedSet.of())));
        refuses("TD252", without, roles, Hints.NONE, "roles or policies are to change", advice);
    }

    @Test
    void what_a_policy_reads_neither_goes_nor_changes_its_type() {
        Schema from = schema(NOTES);
        Schema dropped = schema(NOTES.withColumns(NOTES.columns().without("author")));
        refuses("TD253", from, dropped, Hints.NONE, "policy own of notes reads column author, which goes");
        Schema retyped = schema(NOTES.withColumns(NOTES.columns().with(column("author", "varchar(9)"))));
        refuses("TD253", from, retyped, Hints.NONE, "column author, whose type changes");
    }

    @Test
    void an_enum_is_not_made_anew_under_a_policy() {
        TableSchema moody = with(table("t", ID, ofEnum("mood", "mood")), policy("p", "mood = 'a'"));
        Schema from = enumType(schema(moody), "mood", "a", "b");
        refuses("TD253", from, enumType(from, "mood", "b", "a"), Hints.NONE, "policy p of t reads column mood");
    }

    @Test
    void what_the_policy_of_another_table_reads_neither_goes_nor_gets_another_name() {
        TableSchema other = with(table("others", ID), policy("p", "id IN (SELECT id FROM notes WHERE author = 'me')"));
        Schema from = schema(BARE, other);
        refuses("TD253", from, schema(other), Hints.NONE, "table notes, which goes");
        refuses(
                "TD253",
                from,
                schema(BARE.renamed(Schemas.table("memos").name()), other),
                renames(renamedTable("notes", "memos")),
                "policy p of others reads table notes under a name that changes");
        Schema renamed = schema(
                with(table("notes", ID, column("writer", "text"), column("body", "text")), primaryKey("id")), other);
        refuses("TD253", from, renamed, renames(renamedColumn("notes", "author", "writer")), "column author under");
        Schema without = schema(BARE.withColumns(BARE.columns().without("author")), other);
        refuses("TD253", from, without, Hints.NONE, "column author, which goes");
    }
}
