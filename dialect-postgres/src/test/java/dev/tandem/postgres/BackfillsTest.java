package dev.tandem.postgres;

import static dev.tandem.postgres.Schemas.backfill;
import static dev.tandem.postgres.Schemas.column;
import static dev.tandem.postgres.Schemas.primaryKey;
import static dev.tandem.postgres.Schemas.references;
import static dev.tandem.postgres.Schemas.required;
import static dev.tandem.postgres.Schemas.schema;
import static dev.tandem.postgres.Schemas.table;
import static dev.tandem.postgres.Schemas.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackfillsTest {

    @ParameterizedTest
    @ValueSource(strings = {"text", "varchar(20)", "integer"})
    void a_column_that_becomes_required_is_filled_from_one_that_goes(String type) throws SQLException {
        Schema from = schema(table("users", required("id", "integer"), column("name", type), column("nick", "text")));
        try (MigratedDatabase database =
                MigratedDatabase.of(from).with("INSERT INTO users VALUES (1, NULL, 'al'), (2, '7', 'bo')")) {
            database.migratedTo(
                            schema(table("users", required("id", "integer"), required("name", "text"))),
                            backfill("users", "name", "coalesce(nick, '?')"))
                    .equalsFreshOne();
            assertThat(database.query("SELECT name FROM users ORDER BY id")).containsExactly("al", "7");
        }
    }

    private static final TableSchema PROFILES = with(
            table("profiles", required("user", "integer"), column("bio", "text")),
            primaryKey("user"),
            references("user", "users", "id"));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_table_goes_when_others_are_filled_from_it(boolean columnIsNew) throws SQLException {
        TableSchema users = with(table("users", required("id", "integer")), primaryKey("id"));
        TableSchema before =
                columnIsNew ? users : users.withColumns(users.columns().with(column("bio", "text")));
        TableSchema after = table("users", column("id", "integer"), required("bio", "text"));
        String rows = columnIsNew ? "INSERT INTO users VALUES (1), (2)" : "INSERT INTO users (id) VALUES (1), (2)";
        try (MigratedDatabase database =
                MigratedDatabase.of(schema(before, PROFILES)).with(rows, "INSERT INTO profiles VALUES (2, 'writes')")) {
            database.migratedTo(
                            schema(after),
                            backfill(
                                    "users",
                                    "bio",
                                    "coalesce((SELECT p.bio FROM profiles p WHERE p.\"user\" = users.id), '')"))
                    .equalsFreshOne();
            assertThat(database.query("SELECT bio FROM users ORDER BY id")).containsExactly("", "writes");
        }
    }
}
