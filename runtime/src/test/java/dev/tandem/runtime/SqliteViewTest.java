package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Views and triggers around tables that are rebuilt, and around views that are made anew. */
class SqliteViewTest extends SqliteTest {

    private static final String REBUILD =
            "CREATE TABLE __new_t (a text NOT NULL, b text); INSERT INTO __new_t SELECT a, b FROM t; DROP TABLE t; ALTER TABLE __new_t RENAME TO t;";

    @Test
    void a_view_over_views_with_a_common_table_expression_survives_a_rebuild() {
        start(
                "CREATE TABLE t (a text, b text)",
                "CREATE VIEW v AS WITH x AS (SELECT a FROM t) SELECT a FROM x",
                "CREATE VIEW vv (z) AS WITH RECURSIVE t (i) AS (SELECT 1), y AS (SELECT * FROM v) SELECT a FROM y, t",
                "CREATE TRIGGER \"by \"\"hand\"\" `one`\" INSTEAD OF INSERT ON vv BEGIN INSERT INTO t (a) VALUES (new.z); END");
        folder.add("0001_rebuild", REBUILD);
        List<String> before = objects();

        migrate();

        database.execute("INSERT INTO vv VALUES ('through two views')");
        assertThat(database.texts("SELECT z FROM vv")).containsExactly("through two views");
        assertThat(objects()).containsExactlyElementsOf(before).hasSize(3);
    }

    @Test
    void views_and_triggers_of_the_connection_survive_a_rebuild() throws SQLException {
        start("CREATE TABLE t (a text, b text)", "CREATE TABLE log (line)");
        folder.add("0001_rebuild", REBUILD);
        try (OneConnection source = OneConnection.of(database.dataSource().getConnection())) {
            execute(
                    source.connection(),
                    "CREATE TEMP VIEW mine AS SELECT a FROM t",
                    "CREATE TEMPORARY TRIGGER t_in AFTER INSERT ON main.t BEGIN INSERT INTO log VALUES (new.a); END",
                    "CREATE TEMP TRIGGER mine_in INSTEAD OF INSERT ON mine BEGIN INSERT INTO t (a) VALUES (new.a); END",
                    "CREATE TEMP TABLE log (line)");

            Migrator.forDataSource(source).migrations(folder.folder()).migrate();

            execute(source.connection(), "INSERT INTO mine VALUES ('x')");
            assertThat(texts(source.connection(), "SELECT a FROM mine")).containsExactly("x");
            assertThat(texts(source.connection(), "SELECT line FROM temp.log")).containsExactly("x");
        }
        assertThat(objects()).isEmpty();
    }

    @Test
    void a_trigger_of_the_connection_that_a_file_breaks_stops_it() throws SQLException {
        start("CREATE TABLE t (a text, b text)", "CREATE TABLE log (line, more)");
        folder.add("0001_rebuild", "CREATE TABLE n (more); DROP TABLE log; ALTER TABLE n RENAME TO log;");
        try (OneConnection source = OneConnection.of(database.dataSource().getConnection())) {
            execute(
                    source.connection(),
                    "CREATE TEMP TRIGGER t_in AFTER INSERT ON t BEGIN INSERT INTO log (line) VALUES (new.a); END");

            assertThat(refused(Migrator.forDataSource(source).migrations(folder.folder())))
                    .hasMessageContaining("trigger t_in: INSERT on t fails");
        }
    }

    @Test
    void a_view_made_by_hand_over_a_view_that_a_file_replaces_lets_a_rename_pass() {
        start(
                "CREATE TABLE t (a text, b text)",
                "CREATE TABLE u (x)",
                "CREATE VIEW v AS SELECT a FROM t",
                "CREATE TRIGGER v_in INSTEAD OF INSERT ON v BEGIN INSERT INTO t (a) VALUES (new.a); END");
        database.execute(
                "CREATE VIEW by_hand AS SELECT a FROM v",
                "CREATE TRIGGER u_in AFTER INSERT ON u BEGIN INSERT INTO t (a) SELECT a FROM by_hand; END",
                "INSERT INTO t VALUES ('one', 'two')");
        folder.add(
                "0001_rename",
                "DROP VIEW v;",
                "ALTER TABLE t RENAME COLUMN b TO c;",
                "ALTER TABLE u RENAME TO w;",
                "CREATE VIEW v AS SELECT a, c FROM t;");

        assertThat(refused()).hasMessageContaining("trigger u_in").hasMessageContaining("TD542");

        folder.withoutLastEntry();
        folder.add(
                "0001_rename",
                "DROP VIEW v;",
                "ALTER TABLE t RENAME COLUMN b TO c;",
                "CREATE VIEW v AS SELECT a, c FROM t;");
        migrate();

        database.execute("INSERT INTO v (a) VALUES ('three')", "INSERT INTO u VALUES (1)");
        assertThat(database.texts("SELECT a FROM by_hand")).hasSize(4);
    }

    @Test
    void a_table_is_rebuilt_while_a_view_over_it_is_away() {
        start(
                "CREATE TABLE t (a text, b text)",
                "CREATE VIEW v AS SELECT a FROM t",
                "CREATE VIEW vv AS SELECT a FROM v",
                "CREATE VIEW other AS SELECT b FROM t",
                "CREATE TRIGGER t_in AFTER INSERT ON t BEGIN DELETE FROM t WHERE a IN (SELECT a FROM vv) AND b = 'x'; END");
        folder.add("0001_all", "DROP VIEW vv; DROP VIEW v;", REBUILD, "CREATE VIEW v AS SELECT a, b FROM t");
        folder.add(
                "0002_all",
                "DROP VIEW v;",
                REBUILD.replace("DROP TABLE", "CREATE VIEW v AS SELECT a FROM t; DROP TABLE"));

        assertThat(refused()).hasMessageContaining("trigger t_in: INSERT on t fails");

        database.execute("CREATE VIEW vvv AS SELECT 1 AS a", "DROP TRIGGER t_in");
        migrate();

        assertThat(database.texts("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name"))
                .containsExactly("other", "v", "vvv");
    }

    @Test
    void what_a_file_drops_or_makes_by_itself_while_its_table_is_away_is_left_to_it() {
        start(
                "CREATE TABLE t (a text, b text)",
                "CREATE VIEW v AS SELECT a FROM t",
                "CREATE TRIGGER anew AFTER INSERT ON t BEGIN SELECT 1; END",
                "CREATE TRIGGER dropped AFTER INSERT ON t BEGIN SELECT 1; END",
                "CREATE TRIGGER kept AFTER INSERT ON t BEGIN SELECT 1; END");
        folder.add(
                "0001_rebuild",
                "DROP TRIGGER dropped",
                "CREATE TABLE n (a text NOT NULL)",
                "DROP TABLE t",
                "DROP VIEW v",
                "ALTER TABLE n RENAME TO t",
                "CREATE VIEW v AS SELECT a AS b FROM t",
                "CREATE TRIGGER anew AFTER INSERT ON t BEGIN SELECT 2; END",
                "CREATE TRIGGER dropped AFTER INSERT ON t BEGIN SELECT 2; END",
                "DROP TRIGGER kept",
                "CREATE TRIGGER kept AFTER INSERT ON t BEGIN SELECT 2; END");

        migrate();

        assertThat(objects()).hasSize(4).allMatch(sql -> sql.contains("SELECT 2") || sql.contains("SELECT a AS b"));
    }

    /** SQLite takes a name in double quotes for a text when no column has it, and nothing fails. */
    @Test
    void a_view_whose_column_would_become_a_text_stops_the_migration() {
        start("CREATE TABLE t (a text, b text, c text)", "CREATE VIEW v AS SELECT \"a\", \"c\" FROM \"t\"");
        folder.add("0001_rebuild", REBUILD);

        assertThat(refused())
                .hasMessageContaining("TD542")
                .hasMessageContaining("view v: SELECT of a name in double quotes");
    }

    @Test
    void a_view_with_a_text_in_double_quotes_is_nobodys_fault() {
        start(
                "CREATE TABLE t (a text, b text)",
                "CREATE VIEW v AS SELECT \"a\" FROM t",
                "CREATE VIEW w AS SELECT \"a\" FROM t WHERE b <> \"none at all\"");
        folder.add("0001_rebuild", REBUILD, "DROP VIEW v", "CREATE VIEW v AS SELECT \"a\" FROM t WHERE b = \"some\"");

        assertThat(migrate().applied()).hasSize(1);
    }

    private List<String> objects() {
        return database.texts("SELECT sql FROM sqlite_master WHERE type IN ('view', 'trigger') ORDER BY rowid");
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private void start(String... sql) {
        folder.add("0000_start", sql);
        migrate();
    }
}
