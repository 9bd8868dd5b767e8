package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rebuilds of tables that are not as plain as others. */
class SqliteTablesTest extends SqliteTest {

    @Test
    void a_full_text_index_finds_the_rows_of_its_table_after_a_rebuild_and_follows_it() {
        start(
                "CREATE TABLE t (a text)",
                "CREATE VIRTUAL TABLE f USING fts5 (a, content = 't')",
                "CREATE TRIGGER t_in AFTER INSERT ON t BEGIN INSERT INTO f (rowid, a) VALUES (new.rowid, new.a); END",
                "CREATE TRIGGER t_out AFTER DELETE ON t BEGIN INSERT INTO f (f, rowid, a) VALUES ('delete', old.rowid, old.a); END");
        database.execute("INSERT INTO t VALUES ('gone'), ('kept')", "DELETE FROM t WHERE a = 'gone'");
        folder.add(
                "0001_rebuild",
                "CREATE TABLE __new_t (a text NOT NULL)",
                "INSERT INTO __new_t (rowid, a) SELECT rowid, a FROM t",
                "DROP TABLE t",
                "ALTER TABLE __new_t RENAME TO t");
        folder.add(
                "0002_virtual",
                "CREATE VIRTUAL TABLE g USING fts5 (a); INSERT INTO g VALUES ('x'); DROP TABLE f;"
                        + "CREATE VIRTUAL TABLE f USING fts5 (a, content = 't'); INSERT INTO f (f) VALUES ('rebuild');");

        migrate();

        database.execute("INSERT INTO t VALUES ('new one')", "INSERT INTO f (f) VALUES ('integrity-check')");
        assertThat(database.texts("SELECT a FROM f WHERE f MATCH 'kept OR one' ORDER BY rowid"))
                .containsExactly("kept", "new one");
    }

    @Test
    void generated_columns_and_tables_without_rowid_keep_their_triggers() {
        start(
                "CREATE TABLE t (a text PRIMARY KEY, b AS (a || '!'), c AS (a || '?') STORED) WITHOUT ROWID",
                "CREATE TABLE log (line)",
                "CREATE TRIGGER t_up AFTER UPDATE ON t BEGIN INSERT INTO log VALUES (new.b || new.c); END");
        database.execute("INSERT INTO t VALUES ('x')");
        folder.add(
                "0001_rebuild",
                "CREATE TABLE n (a text PRIMARY KEY NOT NULL, b AS (a || '!'), c AS (a || '?') STORED, d) WITHOUT ROWID",
                "INSERT INTO n (a) SELECT a FROM t",
                "DROP TABLE t",
                "ALTER TABLE n RENAME TO t");

        migrate();

        database.execute("UPDATE t SET a = 'y'");
        assertThat(database.texts("SELECT line FROM log")).containsExactly("y!y?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"two words", "back`tick", "quote\"d", "[bracket", "single'", "order", "Größe", "a.b", "CamelCase"
            })
    void names_that_need_quotes_are_those_of_their_tables(String name) {
        String quoted = "\"" + name.replace("\"", "\"\"") + "\"";
        String child = "\"child of " + name.replace("\"", "\"\"") + "\"";
        start(
                "CREATE TABLE %s (id integer PRIMARY KEY AUTOINCREMENT, a)".formatted(quoted),
                "CREATE TABLE %s (p integer REFERENCES %s ON DELETE CASCADE)".formatted(child, quoted),
                "CREATE TABLE log (line)",
                "CREATE VIEW v AS SELECT a FROM %s".formatted(quoted),
                "CREATE TRIGGER tr AFTER INSERT ON %s BEGIN INSERT INTO log VALUES (new.id); END".formatted(quoted));
        database.execute(
                "INSERT INTO %s VALUES (1, 'x'), (10, 'y')".formatted(quoted),
                "INSERT INTO %s VALUES (1)".formatted(child),
                "DELETE FROM %s WHERE id = 10".formatted(quoted),
                "CREATE INDEX \"i %s\" ON %s (a) WHERE a > 'a'".formatted(name.replace("\"", "\"\""), quoted));
        folder.add(
                "0001_rebuild",
                "CREATE TABLE n (id integer PRIMARY KEY AUTOINCREMENT, a NOT NULL)",
                "INSERT INTO n SELECT * FROM %s".formatted(quoted),
                "DROP TABLE `%s`".formatted(name.replace("`", "``")),
                "ALTER TABLE n RENAME TO `%s`".formatted(name.replace("`", "``")));

        migrate();

        database.execute("DELETE FROM log", "INSERT INTO %s (a) VALUES ('z')".formatted(quoted));
        assertThat(database.texts("SELECT line FROM log")).containsExactly("11");
        assertThat(database.texts("SELECT a FROM v")).containsExactly("x", "z");
        assertThat(database.texts("SELECT p FROM " + child)).containsExactly("1");
        assertThat(database.texts("SELECT name FROM sqlite_master WHERE name LIKE 'i %'"))
                .containsExactly("i " + name);
    }

    @Test
    void a_table_of_the_same_name_in_an_attached_database_and_in_the_connection_is_another_one() throws SQLException {
        start(
                "CREATE TABLE p (id integer PRIMARY KEY AUTOINCREMENT, a)",
                "CREATE TABLE k (p integer REFERENCES p)",
                "CREATE VIEW v AS SELECT a FROM p");
        database.execute("INSERT INTO p VALUES (1, 'main')", "INSERT INTO k VALUES (1)");
        folder.add(
                "0001_rebuild",
                "CREATE TABLE n (id integer PRIMARY KEY AUTOINCREMENT, a NOT NULL)",
                "INSERT INTO n SELECT * FROM main.p",
                "DROP TABLE main.p",
                "ALTER TABLE n RENAME TO p");
        Path other = directory.resolve("other.db");
        try (OneConnection source = OneConnection.of(database.dataSource().getConnection());
                Statement statement = source.connection().createStatement()) {
            for (String sql : List.of(
                    "ATTACH '" + other + "' AS other",
                    "CREATE TABLE other.p (a PRIMARY KEY, b COLLATE NOCASE)",
                    "CREATE TABLE other.k (p REFERENCES p)",
                    "CREATE TEMP TABLE k (x)",
                    "INSERT INTO other.p VALUES ('other', 1)")) {
                statement.executeUpdate(sql);
            }

            Migrator.forDataSource(source).migrations(folder.folder()).migrate();

            assertThat(statement.executeQuery("SELECT count(*) FROM other.p").getInt(1))
                    .isEqualTo(1);
            assertThat(statement.executeQuery("SELECT a FROM v").getString(1)).isEqualTo("main");

            folder.add("0002_orphan", "PRAGMA foreign_keys=OFF; DELETE FROM main.p;");
            assertThat(refused(Migrator.forDataSource(source).migrations(folder.folder())))
                    .hasMessageContaining("k(p) → p: 1 row more");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE n (id integer PRIMARY KEY AUTOINCREMENT, a); INSERT INTO n SELECT * FROM t; DROP TABLE t; ALTER TABLE n RENAME TO t;",
                "CREATE TABLE k AS SELECT * FROM t; DROP TABLE t; CREATE TABLE t (id integer PRIMARY KEY AUTOINCREMENT, a); INSERT INTO t SELECT * FROM k; DROP TABLE k;",
                "ALTER TABLE t RENAME TO o; CREATE TABLE t (id integer PRIMARY KEY AUTOINCREMENT, a); INSERT INTO t SELECT * FROM o; DROP TABLE o;"
            })
    void keys_of_deleted_rows_are_not_used_again_however_a_table_is_made_anew(String file) {
        start("CREATE TABLE t (id integer PRIMARY KEY AUTOINCREMENT, a)");
        database.execute("INSERT INTO t VALUES (1, 'x'), (10, 'y')", "DELETE FROM t WHERE id = 10");
        folder.add("0001_rebuild", file + " INSERT INTO t (a) VALUES ('in the file');");

        migrate();

        assertThat(database.texts("SELECT id FROM t")).containsExactly("1", "11");
    }

    private void start(String... sql) {
        folder.add("0000_start", sql);
        migrate();
    }
}
