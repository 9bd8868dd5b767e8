package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a table's rebuild must not lose, with foreign keys on, as a daemon has them. */
class SqliteRebuildTest extends SqliteTest {

    private static final String[] DRIZZLE = {
        "PRAGMA foreign_keys=OFF;",
        "CREATE TABLE `__new_p` (`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL, `a` text NOT NULL);\n",
        "INSERT INTO `__new_p`(\"id\", \"a\") SELECT \"id\", \"a\" FROM `p`;",
        "DROP TABLE `p`;",
        "ALTER TABLE `__new_p` RENAME TO `p`;",
        "PRAGMA foreign_keys=ON;",
        "CREATE INDEX `p_a` ON `p` (`a`);"
    };

    private static final String[] GUARDED = {
        "PRAGMA foreign_keys=OFF;",
        """
        CREATE TEMP TABLE `__tandem_guard` (
          `foreign_keys` integer CONSTRAINT "foreign keys are on" CHECK(`foreign_keys` IS 0),
          `triggers` integer CONSTRAINT "triggers would be lost" CHECK(`triggers` IS 0)
        );""",
        """
        INSERT INTO temp.`__tandem_guard` VALUES (
          (SELECT `foreign_keys` FROM pragma_foreign_keys),
          (SELECT count(*) FROM `sqlite_schema` WHERE `type` = 'trigger' AND lower(`tbl_name`) IN ('p', 'v'))
        );""",
        "DROP TABLE temp.`__tandem_guard`;",
        "DROP VIEW `v`;",
        "CREATE TABLE `__new_p` (`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL, `a` text NOT NULL);",
        "INSERT INTO `__new_p`(`id`, `a`) SELECT `p`.`id`, `p`.`a` FROM `p`;",
        "DROP TABLE `p`;",
        "PRAGMA legacy_alter_table=ON;",
        "ALTER TABLE `__new_p` RENAME TO `p`;",
        "PRAGMA legacy_alter_table=OFF;",
        "CREATE VIEW `v` AS SELECT a, a AS b FROM p;",
        "PRAGMA foreign_keys=ON;"
    };

    @BeforeEach
    void fill() {
        folder.add(
                "0000_start",
                "CREATE TABLE p (id integer PRIMARY KEY AUTOINCREMENT, a text)",
                "CREATE TABLE k (p integer REFERENCES p ON DELETE CASCADE)",
                "CREATE TABLE n (p integer REFERENCES p ON DELETE SET NULL)",
                "CREATE TABLE log (line text)",
                "CREATE VIEW v AS SELECT a FROM p",
                "CREATE VIEW vv AS SELECT a AS x FROM v UNION SELECT 'y'",
                "CREATE TRIGGER p_log AFTER INSERT ON p BEGIN INSERT INTO log VALUES ('p ' || new.id); END",
                "CREATE TRIGGER k_log AFTER INSERT ON k BEGIN INSERT INTO log SELECT 'k ' || a FROM P WHERE id = new.p; END",
                "CREATE TRIGGER v_in INSTEAD OF INSERT ON v BEGIN INSERT INTO p (a) VALUES ('by view'); END");
        migrate();
        database.execute(
                "INSERT INTO p (a) VALUES ('one'), ('two')",
                "INSERT INTO p VALUES (10, 'ten')",
                "DELETE FROM p WHERE id = 10",
                "INSERT INTO k VALUES (1), (2)",
                "INSERT INTO n VALUES (1), (2)");
    }

    @Test
    void a_rebuild_by_drizzle_kit_loses_nothing() {
        List<String> before = objects();
        folder.add("0001_rebuild", DRIZZLE);

        migrate();

        assertThat(objects()).containsExactlyElementsOf(before);
        assertNothingIsLost();
        assertThat(database.texts("SELECT x FROM vv ORDER BY x")).contains("one", "y");
    }

    @Test
    void a_generated_rebuild_passes_its_guard_and_loses_nothing() {
        folder.add("0001_rebuild", GUARDED);

        migrate();

        assertNothingIsLost();
        assertThat(database.texts("SELECT b FROM v")).contains("by view");
    }

    @Test
    void triggers_that_fire_for_one_event_keep_their_order() {
        database.execute(
                "CREATE TRIGGER k_2 AFTER INSERT ON k BEGIN INSERT INTO log VALUES ('second'); END",
                "CREATE TRIGGER k_3 AFTER INSERT ON k BEGIN INSERT INTO log SELECT 'third' FROM p LIMIT 1; END");
        database.execute("DELETE FROM log", "INSERT INTO k VALUES (1)");
        List<String> order = database.texts("SELECT line FROM log");
        folder.add("0001_rebuild", DRIZZLE);

        migrate();

        database.execute("DELETE FROM log", "INSERT INTO k VALUES (1)");
        assertThat(database.texts("SELECT line FROM log")).containsExactlyElementsOf(order);
    }

    @Test
    void two_tables_that_a_view_reads_are_rebuilt_one_inside_the_other() {
        database.execute("CREATE VIEW both AS SELECT p.a FROM p JOIN log ON true");
        folder.add(
                "0001_rebuild",
                "CREATE TABLE new_p (id integer PRIMARY KEY AUTOINCREMENT, a text)",
                "INSERT INTO new_p SELECT * FROM p",
                "CREATE TABLE new_log (line text NOT NULL)",
                "INSERT INTO new_log SELECT line FROM log",
                "DROP TABLE p",
                "DROP TABLE log",
                "ALTER TABLE new_p RENAME TO p",
                "ALTER TABLE new_log RENAME TO log");

        migrate();

        assertNothingIsLost();
        assertThat(database.texts("SELECT a FROM both")).isNotEmpty();
    }

    @Test
    void a_table_that_is_renamed_and_then_rebuilt_keeps_its_triggers() {
        folder.add(
                "0001_rebuild",
                "ALTER TABLE log RENAME TO lines",
                "CREATE TRIGGER lines_no DELETE ON lines BEGIN SELECT raise(ABORT, 'no'); END",
                "CREATE TABLE __new_lines (line text NOT NULL)",
                "INSERT INTO __new_lines SELECT line FROM lines",
                "DROP TABLE lines",
                "ALTER TABLE __new_lines RENAME TO lines");

        migrate();

        database.execute("INSERT INTO p (a) VALUES ('three')");
        assertThat(database.texts("SELECT line FROM lines")).contains("p 11");
        assertThat(database.texts("SELECT name FROM sqlite_master WHERE name = 'lines_no'"))
                .hasSize(1);
    }

    @Test
    void the_names_of_tables_are_found_in_any_case_and_quote() {
        folder.add(
                "0001_rebuild",
                "CREATE TABLE \"NEW_P\" (id integer PRIMARY KEY AUTOINCREMENT, a text); INSERT INTO new_p SELECT * FROM P; drop table if exists main.[P];",
                "alter table 'new_p' rename to \"p\"");

        migrate();

        assertNothingIsLost();
    }

    private void assertNothingIsLost() {
        assertThat(database.texts("SELECT p FROM k")).containsExactly("1", "2");
        assertThat(database.texts("SELECT p FROM n")).containsExactly("1", "2");
        assertThat(database.texts("PRAGMA foreign_key_check")).isEmpty();
        database.execute("DELETE FROM log", "INSERT INTO v (a) VALUES ('any')", "INSERT INTO k VALUES (2)");
        assertThat(database.texts("SELECT max(id) FROM p")).containsExactly("11");
        assertThat(database.texts("SELECT line FROM log")).containsExactly("p 11", "k two");
    }

    private List<String> objects() {
        return database.texts(
                "SELECT type || name || sql FROM sqlite_master WHERE type IN ('view', 'trigger') ORDER BY rowid");
    }
}
