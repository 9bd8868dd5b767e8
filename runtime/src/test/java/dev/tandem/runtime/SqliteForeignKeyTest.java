package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.ProgressHandler;

/** Rows that a file leaves without parents are found, and nothing is searched that it cannot have touched. */
class SqliteForeignKeyTest extends SqliteTest {

    private static final int ROWS = 20_000;

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            quoteCharacter = '~',
            delimiter = ';',
            value = {
                "n text UNIQUE; n text COLLATE NOCASE REFERENCES p (n); ('a'), ('A'); DELETE FROM p WHERE n = 'A'",
                "n text UNIQUE; n blob REFERENCES p (n); (1), (1.0); DELETE FROM p WHERE n = '1.0'",
                "n text UNIQUE; n blob REFERENCES p (n); (1), (1.0); DELETE FROM p WHERE n = '1'",
                "n blob UNIQUE; n integer REFERENCES p (n); (1); UPDATE p SET n = '1' WHERE n = 1",
                "n text UNIQUE; n integer REFERENCES p (n); (1); UPDATE p SET n = '01' WHERE n = '1'",
                "n integer PRIMARY KEY; n text REFERENCES p; ('1'), ('2'); DELETE FROM p WHERE n = 2",
                "n, m, UNIQUE (n, m); n, m, FOREIGN KEY (n, m) REFERENCES p (n, m); (1, 2), (2, 1), (2, 2), (2, NULL); DELETE FROM p WHERE n = m",
                "~`\"` UNIQUE~; ~`'\"\"` REFERENCES p (`\"`)~; (1), (2); DELETE FROM p WHERE `\"` = 2",
            })
    private @interface EachKindOfKey {}

    @Test
    void a_table_that_the_file_does_not_touch_is_not_searched() throws SQLException {
        start(
                "CREATE TABLE p (id integer PRIMARY KEY)",
                "CREATE TABLE k (p integer REFERENCES p)",
                "CREATE TABLE other (id integer PRIMARY KEY)",
                "CREATE TABLE big (o integer REFERENCES other)",
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + ROWS
                        + ") INSERT INTO big SELECT NULL FROM n");
        database.execute("INSERT INTO other VALUES (1)", "UPDATE big SET o = 1");
        folder.add("0001_small", rebuild("p", "(id integer PRIMARY KEY, a)", "id, 1"));
        long small = steps();
        folder.add("0002_parent", rebuild("other", "(id integer PRIMARY KEY, a)", "id, 1"));
        long big = steps();

        assertThat(small).isLessThan(ROWS);
        assertThat(big).isGreaterThan(2 * ROWS);
    }

    @Test
    void a_trigger_of_a_table_that_the_file_writes_is_followed_to_what_it_writes() {
        database = database.with(config -> config.enforceForeignKeys(false));
        start(
                "CREATE TABLE p (id integer PRIMARY KEY)",
                "CREATE TABLE k (p integer REFERENCES p)",
                "CREATE TABLE t (id)",
                "CREATE VIEW v AS SELECT id FROM t",
                "CREATE TRIGGER v_out INSTEAD OF DELETE ON v BEGIN DELETE FROM t WHERE id = old.id; END",
                "CREATE TRIGGER t_out AFTER DELETE ON t BEGIN DELETE FROM p WHERE id = old.id; END");
        database.execute("INSERT INTO p VALUES (1)", "INSERT INTO k VALUES (1)", "INSERT INTO t VALUES (1)");
        folder.add("0001_delete", "DELETE FROM v");

        assertThat(refused()).hasMessageContaining("TD541").hasMessageContaining("k(p) → p: 1 row more");
    }

    @Test
    void a_trigger_that_the_file_makes_is_followed_too() {
        database = database.with(config -> config.enforceForeignKeys(false));
        start(
                "CREATE TABLE p (id integer PRIMARY KEY)",
                "CREATE TABLE k (p integer REFERENCES p)",
                "CREATE TABLE t (id)");
        folder.add(
                "0001_fill",
                "CREATE TRIGGER t_in AFTER INSERT ON t BEGIN INSERT INTO k VALUES (new.id); END",
                "ALTER TABLE t RENAME TO s",
                "WITH n AS (SELECT 7 AS i) INSERT INTO s SELECT i FROM n");

        assertThat(refused()).hasMessageContaining("k(p) → p: 1 row more");
    }

    @Test
    void each_way_to_write_rows_is_searched() {
        database = database.with(config -> config.enforceForeignKeys(false));
        start(
                "CREATE TABLE p (id integer PRIMARY KEY)",
                "CREATE TABLE \"the kids\" (id integer PRIMARY KEY, p integer REFERENCES p)");
        database.execute("INSERT INTO p VALUES (1)", "INSERT INTO \"the kids\" VALUES (1, 1)");
        String[] files = {
            "INSERT OR REPLACE INTO main.\"the kids\" VALUES (1, 7)",
            "REPLACE INTO `the kids` VALUES (1, 7)",
            "UPDATE OR IGNORE [the kids] SET p = 7",
            "UPDATE p SET id = 7",
            "DELETE FROM 'p'",
            "WITH n AS (SELECT 1) DELETE FROM p",
            "ALTER TABLE \"the kids\" ADD COLUMN q integer DEFAULT 7 REFERENCES p"
        };
        for (String file : files) {
            folder.add("0001_write", file);

            assertThat(refused()).as(file).hasMessageContaining("1 row more than before without a parent");

            folder.withoutLastEntry();
        }
    }

    @EachKindOfKey
    void each_kind_of_key_is_searched(String parent, String child, String rows, String file) {
        start("CREATE TABLE p (%s)".formatted(parent), "CREATE TABLE k (%s)".formatted(child));
        findsTheOrphan(rows, file);
    }

    /** It is searched in another way. */
    @EachKindOfKey
    void each_kind_of_key_to_a_large_parent_is_searched(String parent, String child, String rows, String file) {
        start(
                "CREATE TABLE p (%s)".formatted(parent),
                "CREATE TABLE k (%s)".formatted(child),
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50001) "
                        + "INSERT INTO p (%s) SELECT i + 9 FROM n".formatted(parent.split("[ ,]", 2)[0]));
        findsTheOrphan(rows, file);
    }

    private void findsTheOrphan(String rows, String file) {
        database = database.with(config -> config.enforceForeignKeys(false));
        database.execute("INSERT INTO p VALUES " + rows, "INSERT INTO k VALUES " + rows);
        folder.add("0001_more", "INSERT INTO p SELECT * FROM p WHERE false");
        migrate();
        folder.add("0002_orphan", file);

        assertThat(refused()).hasMessageContaining("1 row more than before without a parent");
    }

    @Test
    void a_key_that_comes_to_find_no_unique_parent_stops_a_file() {
        database = database.with(config -> config.enforceForeignKeys(false));
        start(
                "CREATE TABLE p (n integer)",
                "CREATE UNIQUE INDEX p_n ON p (n)",
                "CREATE TABLE k (n integer REFERENCES p (n))",
                "INSERT INTO p VALUES (1)",
                "INSERT INTO k VALUES (1)");
        folder.add("0001_drop", "DROP INDEX p_n; UPDATE p SET n = 1;");

        assertThat(refused()).hasMessageContaining("a foreign key of k: 1 row more than before without a parent");
    }

    @Test
    void orphans_of_old_in_every_table_block_nothing() {
        start(
                "CREATE TABLE p (id integer PRIMARY KEY, s integer REFERENCES p)",
                "CREATE TABLE k (p integer REFERENCES p ON DELETE CASCADE)",
                "CREATE TABLE m (p integer REFERENCES p (missing))",
                "CREATE TABLE d (p integer REFERENCES gone)");
        database.execute(
                "PRAGMA foreign_keys=OFF",
                "INSERT INTO p VALUES (1, 9), (2, 1)",
                "INSERT INTO k VALUES (7), (8), (1)",
                "INSERT INTO m VALUES (7)",
                "INSERT INTO d VALUES (7)");
        folder.add("0001_p", rebuild("p", "(id integer PRIMARY KEY, s integer REFERENCES p, a)", "id, s, 1"));
        folder.add("0002_k", rebuild("k", "(p integer REFERENCES p ON DELETE CASCADE, a)", "p, 1"));
        folder.add("0003_d", "PRAGMA foreign_keys=OFF; DELETE FROM d; INSERT INTO m VALUES (8)");

        migrate();

        assertThat(database.texts("SELECT p FROM k")).containsExactly("7", "8", "1");
    }

    @Test
    void a_key_that_comes_to_point_at_no_table_stops_a_rename() {
        database = database.with(config -> config.enforceForeignKeys(false));
        start("CREATE TABLE p (id integer PRIMARY KEY)", "CREATE TABLE k (p integer REFERENCES p)");
        folder.add("0001_rename", "PRAGMA legacy_alter_table=ON; ALTER TABLE p RENAME TO q;");

        assertThat(refused()).hasMessageContaining("k(p) → p: the parent table does not exist any more");
    }

    @Test
    void a_file_that_deletes_parents_and_rebuilds_is_told_why_nothing_cascades() {
        start(
                "CREATE TABLE p (id integer PRIMARY KEY)",
                "CREATE TABLE k (p integer REFERENCES p ON DELETE CASCADE)",
                "CREATE TABLE t (a)");
        database.execute("INSERT INTO p VALUES (1)", "INSERT INTO k VALUES (1)");
        folder.add("0001_both", "DELETE FROM p;", rebuild("t", "(a, b)", "a, 1"));

        assertThat(refused()).hasMessageContaining("ON DELETE and ON UPDATE do nothing in a file that drops a table");
    }

    @Test
    void a_file_that_relies_on_cascade_is_told_when_the_connection_has_no_keys() {
        database = database.with(config -> config.enforceForeignKeys(false));
        start("CREATE TABLE p (id integer PRIMARY KEY)", "CREATE TABLE k (p integer REFERENCES p ON DELETE CASCADE)");
        database.execute("INSERT INTO p VALUES (1)", "INSERT INTO k VALUES (1)");
        folder.add("0001_delete", "DELETE FROM p;");

        assertThat(refused()).hasMessageContaining("comes without PRAGMA foreign_keys=ON");
    }

    @Test
    void a_cascade_reaches_the_children_of_children_and_what_their_triggers_write() {
        start(
                "CREATE TABLE p (id integer PRIMARY KEY)",
                "CREATE TABLE k (id integer PRIMARY KEY, p integer REFERENCES p ON DELETE CASCADE)",
                "CREATE TABLE g (k integer REFERENCES k ON DELETE SET NULL)",
                "CREATE TABLE log (line)",
                "CREATE TRIGGER k_out AFTER DELETE ON k BEGIN INSERT INTO log VALUES (old.id); END");
        database.execute("INSERT INTO p VALUES (1)", "INSERT INTO k VALUES (5, 1)", "INSERT INTO g VALUES (5)");
        folder.add("0001_delete", "DELETE FROM p;");

        migrate();

        assertThat(database.texts("SELECT coalesce(k, 'none') FROM g")).containsExactly("none");
        assertThat(database.texts("SELECT line FROM log")).containsExactly("5");
    }

    private static String rebuild(String table, String columns, String values) {
        return "CREATE TABLE __new_%1$s %2$s; INSERT INTO __new_%1$s SELECT %3$s FROM %1$s; DROP TABLE %1$s; ALTER TABLE __new_%1$s RENAME TO %1$s;"
                .formatted(table, columns, values);
    }

    /** How much SQLite works to migrate, in steps of its virtual machine. */
    private long steps() throws SQLException {
        AtomicLong steps = new AtomicLong();
        try (Connection connection = database.dataSource().getConnection();
                OneConnection source = OneConnection.of(connection)) {
            ProgressHandler.setHandler(connection, 10, new ProgressHandler() {
                @Override
                protected int progress() {
                    steps.addAndGet(10);
                    return 0;
                }
            });
            Migrator.forDataSource(source).migrations(folder.folder()).migrate();
            ProgressHandler.clearHandler(connection);
        }
        return steps.get();
    }

    private void start(String... sql) {
        folder.add("0000_start", sql);
        migrate();
    }
}
