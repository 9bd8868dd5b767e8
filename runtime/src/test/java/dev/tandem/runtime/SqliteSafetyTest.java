package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.runtime.failure.MigrationException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteConfig;

/** What stops a migration rather than let something be lost. */
class SqliteSafetyTest extends SqliteTest {

    @Test
    void rows_that_would_reference_nothing_stop_the_migration() {
        start("CREATE TABLE p (id integer PRIMARY KEY)", "CREATE TABLE k (p integer REFERENCES p)");
        database.execute("INSERT INTO p VALUES (1), (2)", "INSERT INTO k VALUES (1), (2)");
        folder.add("0001_drop", "PRAGMA foreign_keys=OFF; DELETE FROM p WHERE id = 2;");

        MigrationException failure = refused();

        assertThat(failure.code()).isEqualTo("TD541");
        assertThat(failure).hasMessageContaining("k(p) → p: 1 row more than before without a parent");
        assertThat(database.texts("SELECT id FROM p")).containsExactly("1", "2");
    }

    @Test
    void a_key_whose_table_goes_stops_the_migration_even_without_rows() {
        start("CREATE TABLE p (id integer PRIMARY KEY)", "CREATE TABLE k (p integer REFERENCES p)");
        folder.add("0001_drop", "DROP TABLE p;");

        assertThat(refused())
                .hasMessageContaining("TD541")
                .hasMessageContaining("k(p) → p: the parent table does not exist any more");
    }

    @Test
    void orphans_of_old_do_not_stop_a_migration_even_if_their_tables_are_renamed() {
        start(
                "CREATE TABLE p (id integer PRIMARY KEY)",
                "CREATE TABLE k (p integer REFERENCES p)",
                "CREATE TABLE t (a)");
        database.execute("PRAGMA foreign_keys=OFF", "INSERT INTO k VALUES (7)");
        folder.add(
                "0001_rename",
                "ALTER TABLE k RENAME TO kids; ALTER TABLE kids RENAME COLUMN p TO parent; ALTER TABLE p RENAME TO parents;",
                "DROP TABLE t; DELETE FROM parents");

        migrate();

        assertThat(database.texts("SELECT parent FROM kids")).containsExactly("7");
    }

    @Test
    void a_data_migration_may_rely_on_cascade() {
        start("CREATE TABLE p (id integer PRIMARY KEY)", "CREATE TABLE k (p integer REFERENCES p ON DELETE CASCADE)");
        database.execute("INSERT INTO p VALUES (1), (2)", "INSERT INTO k VALUES (1), (2)");
        folder.add(
                "0001_delete",
                "CREATE TEMP TABLE gone AS SELECT 2 AS id; DELETE FROM p WHERE id IN (SELECT id FROM gone); DROP TABLE gone;");

        migrate();

        assertThat(database.texts("SELECT p FROM k")).containsExactly("1");
    }

    @Test
    void a_table_that_is_dropped_takes_no_rows_of_its_children_along() {
        start(
                "CREATE TABLE p (id integer PRIMARY KEY)",
                "CREATE TABLE k (p integer REFERENCES p ON DELETE CASCADE, a)");
        database.execute("INSERT INTO p VALUES (1)", "INSERT INTO k VALUES (1, 'x')");
        folder.add(
                "0001_drop",
                "CREATE TABLE __new_k (p integer, a)",
                "INSERT INTO __new_k SELECT p, a FROM k",
                "DROP TABLE k",
                "ALTER TABLE __new_k RENAME TO k",
                "DROP TABLE p");

        migrate();

        assertThat(database.texts("SELECT a FROM k")).containsExactly("x");
    }

    @Test
    void a_trigger_that_a_dropped_column_breaks_stops_the_migration() {
        start(
                "CREATE TABLE t (a, b)",
                "CREATE TABLE u (a)",
                "CREATE TRIGGER u_t AFTER INSERT ON u BEGIN INSERT INTO t (b) VALUES (new.a); END");
        folder.add("0001_drop", "ALTER TABLE t DROP COLUMN b");

        assertThat(refused()).hasMessageContaining("TD542").hasMessageContaining("trigger u_t: INSERT on u fails");
    }

    @Test
    void a_view_that_a_rebuild_breaks_stops_the_migration() {
        start("CREATE TABLE t (a, b)", "CREATE VIEW v AS SELECT b FROM t");
        folder.add(
                "0001_rebuild",
                "CREATE TABLE n (a)",
                "INSERT INTO n SELECT a FROM t",
                "DROP TABLE t",
                "ALTER TABLE n RENAME TO t");

        assertThat(refused()).hasMessageContaining("TD542").hasMessageContaining("view v: SELECT on v fails");
    }

    @Test
    void a_view_with_a_trigger_that_a_migration_breaks_is_named() {
        start(
                "CREATE TABLE a (x)",
                "CREATE VIEW v AS SELECT x FROM a",
                "CREATE TRIGGER v_in INSTEAD OF INSERT ON v BEGIN SELECT 1; END");
        folder.add("0001_drop", "DROP TABLE a");

        assertThat(refused()).hasMessageContaining("TD542").hasMessageContaining("view v: SELECT on v fails");
    }

    @Test
    void a_view_with_a_trigger_that_was_broken_before_stops_nothing() {
        start(
                "CREATE TABLE a (x)",
                "CREATE VIEW v AS SELECT x FROM missing",
                "CREATE TRIGGER v_in INSTEAD OF INSERT ON v BEGIN SELECT 1; END");
        folder.add("0001_fill", "INSERT INTO a VALUES (1)");

        migrate();

        assertThat(database.texts("SELECT x FROM a")).containsExactly("1");
    }

    @Test
    void what_was_broken_before_is_not_blamed_on_a_migration() {
        start("CREATE TABLE t (a)", "CREATE VIEW v AS SELECT * FROM nowhere");
        folder.add("0001_more", "CREATE TABLE more (a); DROP TABLE t;");

        migrate();

        assertThat(migrator().status().isCurrent()).isTrue();
    }

    @Test
    void a_table_dropped_and_made_anew_without_its_trigger_stops_the_migration() {
        start("CREATE TABLE t (a)", "CREATE TRIGGER tr AFTER INSERT ON t BEGIN DELETE FROM t; END");
        folder.add("0001_anew", "DROP TABLE t; CREATE TABLE t (a, b);");

        assertThat(refused()).hasMessageContaining("TD544").hasMessageContaining("trigger tr of t is gone");
    }

    @Test
    void a_trigger_that_the_file_drops_by_name_may_go() {
        start("CREATE TABLE t (a)", "CREATE TRIGGER tr AFTER INSERT ON t BEGIN DELETE FROM t; END");
        folder.add("0001_anew", "DROP TRIGGER tr; DROP TABLE t; CREATE TABLE t (a, b);");

        migrate();

        assertThat(database.texts("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
                .isEmpty();
    }

    @Test
    void a_table_renamed_away_and_dropped_does_not_take_its_trigger_along() {
        start("CREATE TABLE t (a)", "CREATE TRIGGER tr AFTER INSERT ON t BEGIN SELECT 1; END");
        folder.add(
                "0001_anew",
                "ALTER TABLE t RENAME TO old; CREATE TABLE t (a, b); INSERT INTO t (a) SELECT a FROM old; DROP TABLE old;");

        assertThat(refused().code()).isEqualTo("TD544");
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMORY", "OFF"})
    void a_rebuild_is_refused_where_a_crash_would_corrupt_the_file(SQLiteConfig.JournalMode mode) {
        start("CREATE TABLE t (a)");
        folder.add("0001_rebuild", "CREATE TABLE n (a)", "DROP TABLE t", "ALTER TABLE n RENAME TO t");
        TestSqlite unsafe = database.with(config -> config.setJournalMode(mode));

        assertThat(refused(Migrator.forDataSource(unsafe.dataSource()).migrations(folder.folder()))
                        .code())
                .isEqualTo("TD543");
        assertThat(migrate().applied()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"DELETE", "TRUNCATE", "PERSIST", "WAL"})
    void a_rebuild_is_applied_in_every_mode_that_survives_a_crash(SQLiteConfig.JournalMode mode) {
        start("CREATE TABLE t (a)");
        folder.add("0001_rebuild", "CREATE TABLE n (a)", "DROP TABLE t", "ALTER TABLE n RENAME TO t");
        database = database.with(config -> config.setJournalMode(mode));

        assertThat(migrate().applied()).hasSize(1);
        assertThat(database.texts("PRAGMA journal_mode"))
                .containsExactly(mode.getValue().toLowerCase(Locale.ROOT));
    }

    @Test
    void a_disk_that_is_full_leaves_the_table_as_it_was() {
        start("CREATE TABLE t (a)");
        database.execute(
                "INSERT INTO t VALUES (1)",
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) INSERT INTO t SELECT hex(randomblob(200)) FROM n");
        folder.add(
                "0001_rebuild",
                "PRAGMA max_page_count = 60",
                "CREATE TABLE n (a)",
                "INSERT INTO n SELECT a FROM t",
                "DROP TABLE t",
                "ALTER TABLE n RENAME TO t");

        assertThat(refused()).hasMessageContaining("database or disk is full");

        assertThat(database.texts("SELECT count(*) FROM t")).containsExactly("501");
        assertThat(database.texts("PRAGMA integrity_check")).containsExactly("ok");
    }

    private void start(String... sql) {
        folder.add("0000_start", sql);
        migrate();
    }
}
