package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Indexes of a rebuilt table that somebody has made by hand, and those that a migration means to drop. */
class SqliteIndexTest extends SqliteTest {

    private static final String REBUILD = """
            CREATE TABLE __new_t (a text NOT NULL, b text);
            INSERT INTO __new_t SELECT a, b FROM t;
            DROP TABLE t;
            ALTER TABLE __new_t RENAME TO t;
            CREATE INDEX t_a ON t (a);""";

    @BeforeEach
    void fill() {
        folder.add(
                "0000_start",
                "CREATE TABLE t (a text, b text, c text); CREATE INDEX t_a ON t (a); CREATE UNIQUE INDEX t_b ON t (b); CREATE INDEX `t_``\"b` ON t (b); CREATE INDEX \"t_\"\"b\" ON t (b);");
        migrate();
        database.execute("INSERT INTO t VALUES ('x', '1', 'c'), ('y', '2', 'c')");
    }

    @Test
    void an_index_that_no_migration_knows_is_kept() {
        database.execute(
                "CREATE INDEX by_hand ON t (b DESC, lower(a)) WHERE a <> 'z'",
                "CREATE UNIQUE INDEX \"also \"\"by hand\" ON t (a COLLATE NOCASE)");
        List<String> before = indexes("%hand%");
        folder.add("0001_rebuild", REBUILD);

        Report report = migrate();

        assertThat(indexes("%hand%")).containsExactlyElementsOf(before).hasSize(2);
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void an_index_that_a_migration_made_and_a_rebuild_leaves_out_is_gone() {
        folder.add("0001_rebuild", REBUILD);

        assertThat(migrate().warnings()).isEmpty();

        assertThat(indexes("t_%")).hasSize(1);
        database.execute("INSERT INTO t VALUES ('z', '2')");
    }

    @Test
    void an_index_made_by_hand_that_the_file_drops_is_gone() {
        database.execute("CREATE INDEX by_hand ON t (b)", "CREATE INDEX too ON t (b)");
        folder.add("0001_rebuild", "DROP INDEX by_hand; " + REBUILD + " DROP INDEX IF EXISTS too;");

        assertThat(migrate().warnings()).isEmpty();

        assertThat(indexes("by_hand")).isEmpty();
        assertThat(indexes("too")).isEmpty();
    }

    @Test
    void an_index_over_a_column_that_goes_is_told() {
        database.execute(
                "CREATE INDEX by_hand ON t (a, c)",
                "CREATE INDEX quoted ON t (\"c\")",
                "CREATE INDEX partial ON t (a) WHERE \"c\" IS NOT NULL");
        folder.add("0001_rebuild", REBUILD);

        Report report = migrate();

        assertThat(report.warnings())
                .containsExactly(
                        "the index by_hand, which no migration knows, is gone: it does not fit t any more",
                        "the index partial, which no migration knows, is gone: it does not fit t any more",
                        "the index quoted, which no migration knows, is gone: it does not fit t any more");
        assertThat(indexes("%")).hasSize(1);
    }

    @Test
    void a_unique_index_that_the_new_rows_break_stops_the_migration() {
        database.execute("CREATE UNIQUE INDEX by_hand ON t (b)", "DROP INDEX t_b");
        folder.add("0001_rebuild", REBUILD.replace("SELECT a, b", "SELECT a, 'same'"));

        assertThat(refused())
                .hasMessageStartingWith("error TD547: the unique index by_hand of t cannot be kept")
                .hasMessageContaining("UNIQUE constraint failed: t.b");
        assertThat(indexes("by_hand")).hasSize(1);
    }

    @Test
    void a_column_that_is_renamed_behind_the_rebuild_is_renamed_in_a_kept_index() {
        database.execute("CREATE INDEX by_hand ON t (b)");
        folder.add("0001_rebuild", REBUILD + "ALTER TABLE t RENAME COLUMN b TO d; ALTER TABLE t RENAME TO s;");

        migrate();

        assertThat(indexes("by_hand")).containsExactly("CREATE INDEX by_hand ON \"s\" (d)");
    }

    @Test
    void an_index_of_a_table_that_is_renamed_first_is_told() {
        database.execute("CREATE INDEX by_hand ON t (b)");
        folder.add("0001_rebuild", "ALTER TABLE t RENAME TO o; CREATE TABLE t (a, b); DROP TABLE o;");

        assertThat(migrate().warnings()).hasSize(1);
    }

    private List<String> indexes(String name) {
        return database.texts("SELECT sql FROM sqlite_master WHERE type = 'index' AND name LIKE '" + name
                + "' AND sql IS NOT NULL ORDER BY name");
    }
}
