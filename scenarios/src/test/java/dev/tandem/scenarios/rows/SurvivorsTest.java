package dev.tandem.scenarios.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.change.Pair;
import dev.tandem.scenarios.database.Database;
import dev.tandem.scenarios.database.Scratch;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Numbering;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SurvivorsTest {

    private static final Schema SCHEMA = schema();

    @ParameterizedTest
    @EnumSource
    void rows_are_made_up_for_parents_and_children(Database database) throws SQLException {
        try (Scratch scratch = filled(database);
                Connection connection = scratch.connect()) {
            List<TableRows.Row> notes = TableRows.read(
                            database, connection, QualifiedName.of("notes"), List.of(), List.of("id", "parent"))
                    .rows();
            assertThat(notes).hasSizeGreaterThanOrEqualTo(5);
            assertThat(notes).filteredOn(row -> row.loose().get(1) != null).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_untouched_survives(Database database) throws SQLException {
        try (Scratch scratch = filled(database);
                Connection connection = scratch.connect()) {
            survivors(database, connection).assertAllThere(connection);
        }
    }

    @ParameterizedTest
    @EnumSource
    void made_up_rows_hold_what_is_easily_lost(Database database) throws SQLException {
        try (Scratch scratch = filled(database);
                Connection connection = scratch.connect()) {
            List<String> names =
                    TableRows.read(database, connection, QualifiedName.of("users"), List.of(), List.of("name"))
                            .rows()
                            .stream()
                            .map(row -> String.valueOf(row.loose().get(0)))
                            .toList();
            assertThat(names)
                    .contains("")
                    .anyMatch(name -> name.length() > 4000)
                    .anyMatch(name -> name.contains("\n") && name.contains("😀") && name.contains("\\"))
                    .anyMatch(name -> name.contains("it's; -- "));
        }
    }

    @ParameterizedTest(name = "{1}, on {0}")
    @CsvSource(delimiter = '|', textBlock = """
            SQLITE   | a row is lost         | DELETE FROM notes WHERE id = 6
            POSTGRES | a row is lost         | DELETE FROM notes WHERE id = 6
            SQLITE   | a row comes back      | DELETE FROM notes WHERE id = 6; INSERT INTO notes VALUES (6, 4)
            POSTGRES | a row comes back      | DELETE FROM notes WHERE id = 6; INSERT INTO notes VALUES (6, 4)
            SQLITE   | a value changes       | UPDATE notes SET parent = 3 WHERE id = 2
            POSTGRES | a value changes       | UPDATE notes SET parent = 3 WHERE id = 2
            SQLITE   | its class changes     | UPDATE users SET name = CAST(name AS BLOB)
            SQLITE   | a key is broken       | PRAGMA foreign_keys=OFF; UPDATE notes SET parent = 99 WHERE id = 2
            SQLITE   | a trigger is lost     | DROP TRIGGER watch_notes_UPDATE
            POSTGRES | a trigger is lost     | DROP TRIGGER "watch_notes_UPDATE" ON notes
            SQLITE   | a view is lost        | DROP VIEW watch_notes
            POSTGRES | a view is lost        | DROP VIEW watch_notes
            SQLITE   | numbers begin again   | UPDATE sqlite_sequence SET seq = 6 WHERE name = 'users'
            POSTGRES | numbers begin again   | ALTER TABLE users ALTER COLUMN id RESTART
            """)
    void harm_is_noticed(Database database, String what, String harm) throws SQLException {
        try (Scratch scratch = filled(database);
                Connection connection = scratch.connect()) {
            Survivors survivors = survivors(database, connection);
            execute(connection, harm);
            assertThatThrownBy(() -> survivors.assertAllThere(connection))
                    .as(what)
                    .isInstanceOfAny(AssertionError.class, SQLException.class);
        }
    }

    private static Survivors survivors(Database database, Connection connection) throws SQLException {
        return Survivors.before(database, connection, new Pair<>(SCHEMA, SCHEMA), List.of());
    }

    private static Scratch filled(Database database) throws SQLException {
        Scratch scratch = database.scratch();
        try (Connection connection = scratch.connect()) {
            execute(connection, """
                    CREATE TABLE users (id integer PRIMARY KEY %s, name text NOT NULL);
                    CREATE TABLE notes (id integer PRIMARY KEY, parent integer REFERENCES users (id))
                    """.formatted(
                            database == Database.SQLITE ? "AUTOINCREMENT" : "GENERATED BY DEFAULT AS IDENTITY"));
            new RowFiller(database, SCHEMA).fill(connection, Optional.empty());
        }
        return scratch;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Schema schema() {
        ColumnSchema id = ColumnSchema.of("id", SqlType.of("integer")).withNotNull(true);
        ColumnSchema numbered = id.withNumbering(Optional.of(new Numbering.AutoIncrement()));
        ColumnSchema name = ColumnSchema.of("name", SqlType.of("text")).withNotNull(true);
        ColumnSchema parent = ColumnSchema.of("parent", SqlType.of("integer"));
        ForeignKey key = new ForeignKey(
                "notes_parent_users_id_fk",
                List.of("parent"),
                QualifiedName.of("users"),
                List.of("id"),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE);
        Optional<PrimaryKey> primaryKey = Optional.of(new PrimaryKey(Optional.empty(), List.of("id")));
        return Schema.EMPTY.withTables(NamedSet.of(
                TableSchema.of(QualifiedName.of("users"), List.of(numbered, name))
                        .withPrimaryKey(primaryKey),
                TableSchema.of(QualifiedName.of("notes"), List.of(id, parent))
                        .withPrimaryKey(primaryKey)
                        .withForeignKeys(NamedSet.of(key))));
    }
}
