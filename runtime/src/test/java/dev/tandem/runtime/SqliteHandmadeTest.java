package dev.tandem.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.runtime.failure.MigrationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Constraints and defaults that only the live table has, when a file makes the table anew. */
class SqliteHandmadeTest extends SqliteTest {

    private static final String CREATE = "CREATE TABLE __new_t ";
    private static final String INSERT = "INSERT INTO __new_t SELECT * FROM t";
    private static final String DROP = "DROP TABLE t";
    private static final String RENAME = "ALTER TABLE __new_t RENAME TO t";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    CHECK (a > 0) of t                        | (a integer CHECK (a>0), b)
                    CHECK (a * 0.5 >= 0 and b <> 'B (') of t  | (a, b, CHECK (t.a * 0.5 >= 0 AND "t"."b" <> 'B ('))
                    CHECK positive of t                       | (a, b, CONSTRAINT positive CHECK ("a" > 0))
                    REFERENCES p of t(a)                      | (a REFERENCES p (id) ON UPDATE NO ACTION, b)
                    REFERENCES p ON DELETE SET NULL of t(a)   | (a, b, FOREIGN KEY (a) REFERENCES p (id) ON UPDATE NO ACTION ON DELETE SET NULL)
                    REFERENCES p of t(a, b)                   | (a, b, FOREIGN KEY (a, b) REFERENCES p (x, y))
                    UNIQUE of t(a)                            | (a UNIQUE, b)
                    UNIQUE of t(a, b)                         | (a, b, UNIQUE (a, b))
                    PRIMARY KEY of t(a, b)                    | (a, b, PRIMARY KEY (a, b))
                    NOT NULL of t(b)                          | (a, b NOT NULL)
                    DEFAULT 7 of t(b)                         | (a, b DEFAULT (7))
                    DEFAULT - 7 of t(b)                       | (a, b DEFAULT -7 COLLATE BINARY)
                    DEFAULT 'x' of t(b)                       | (a, b DEFAULT 'x')
                    AUTOINCREMENT of t                        | (a integer PRIMARY KEY AUTOINCREMENT, b)
                    """)
    void what_was_made_by_hand_stops_a_rebuild_unless_its_file_says_that_it_goes(String rule, String byHand) {
        folder.add(
                "0000_start",
                "CREATE TABLE p (id PRIMARY KEY, x, y, UNIQUE (x, y)); INSERT INTO p VALUES (1, 1, 2);",
                "CREATE TABLE t (a integer" + (rule.startsWith("AUTO") ? " PRIMARY KEY" : "") + ", b)");
        migrate();
        database.execute("DROP TABLE t", "CREATE TABLE t " + byHand, "INSERT INTO t VALUES (1, 2)");
        String create = CREATE + "(a integer" + (rule.startsWith("AUTO") ? " PRIMARY KEY" : "") + ", b text)";
        folder.add("0001_rebuild", create, INSERT, DROP, RENAME);

        MigrationException failure = refused();

        assertThat(failure).hasMessageStartingWith("error TD546: a table would lose rules that it has: " + rule + "\n");
        assertThat(failure).hasMessageContaining("the line -- tandem:drops " + rule + "\n");
        folder.withoutLastEntry();
        folder.add("0001_rebuild", "-- tandem:drops " + rule + "\n" + create, INSERT, DROP, RENAME);
        assertThat(migrate().applied()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    (a CHECK (a > 0), b)                                | (a integer, b)
                    (a, b, CONSTRAINT c CHECK (t.a > 0))                | (a, b, CONSTRAINT c CHECK (a >= 0))
                    (a REFERENCES p ON DELETE CASCADE, b)               | (a REFERENCES p, b)
                    (a REFERENCES p (id), b)                            | (a, b, FOREIGN KEY (a) REFERENCES p (id) ON UPDATE no action ON DELETE no action)
                    (a UNIQUE, b DEFAULT 1)                             | (a, b NOT NULL DEFAULT 2)
                    (a integer PRIMARY KEY AUTOINCREMENT, b NOT NULL)   | (a, b)
                    (a, b, PRIMARY KEY (a, b))                          | (a, b, UNIQUE (b, a))
                    """)
    void what_a_file_of_the_folder_gave_may_go(String from, String to) {
        folder.add("0000_start", "CREATE TABLE p (id PRIMARY KEY); INSERT INTO p VALUES (1);", "CREATE TABLE t " + from)
                .add("0001_row", "INSERT INTO t VALUES (1, 2)")
                .add("0002_rebuild", CREATE + to, INSERT, DROP, RENAME);

        assertThat(migrate().applied()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE p RENAME TO parents; ALTER TABLE t RENAME COLUMN a TO c; ALTER TABLE t RENAME b TO d;",
                "ALTER TABLE t RENAME TO o; ALTER TABLE t2 RENAME TO t; ALTER TABLE o RENAME TO t2; ALTER TABLE t RENAME TO x; ALTER TABLE t2 RENAME TO t;",
                "CREATE TABLE n (a REFERENCES p DEFAULT 1, b CHECK (n.b > 0)); INSERT INTO n SELECT * FROM t; DROP TABLE t; ALTER TABLE n RENAME TO t;"
            })
    void what_a_file_gave_under_other_names_may_go(String renames) {
        folder.add(
                        "0000_start",
                        "CREATE TABLE p (id PRIMARY KEY); INSERT INTO p VALUES (1); CREATE TABLE t2 (q);",
                        "CREATE TABLE t (a REFERENCES p, b CHECK (t.b > 0)); INSERT INTO t VALUES (1, 2);")
                .add("0001_renames", renames)
                .add("0002_rebuild", "CREATE TABLE __new_t AS SELECT * FROM t", DROP, RENAME);

        assertThat(migrate().applied()).hasSize(3);
    }

    /** No snapshot has it; so who generates a rebuild leaves it out without having been asked to. */
    @ParameterizedTest(name = "{0}")
    @EnumSource
    void a_check_that_a_person_wrote_into_a_file_is_not_lost_in_a_generated_rebuild(Writing writing) {
        String create = "CREATE TABLE t (a integer DEFAULT 1, b CONSTRAINT known CHECK (b > 0));";
        String row = "INSERT INTO t VALUES (1, 2);";
        switch (writing) {
            case CHANGES_A_FILE -> {
                folder.add("0000_start", create + row);
                folder.write(
                        "0000_start.sql",
                        (create.replace("DEFAULT 1", "DEFAULT 1 CHECK (a > 0)") + row).getBytes(UTF_8));
            }
            case FILLS_A_FILE -> {
                folder.add("0000_start", create + row);
                folder.toBeFilled("0001_custom", """
                        CREATE TABLE n (a integer DEFAULT 1 CHECK (a > 0), b CONSTRAINT known CHECK (b > 0));
                        INSERT INTO n SELECT * FROM t; DROP TABLE t; ALTER TABLE n RENAME TO t;""");
            }
        }
        folder.add("0002_rebuild", CREATE + "(a integer, b)", INSERT, DROP, RENAME);

        MigrationException failure = refused();

        assertThat(failure)
                .hasMessageStartingWith("error TD546: a table would lose rules that it has: CHECK (a > 0) of t");
        // Of a file that was changed nobody can tell what was in it before.
        assertThat(failure.failure().message().contains("CHECK known")).isEqualTo(writing == Writing.CHANGES_A_FILE);
        folder.withoutLastEntry();
        folder.toBeFilled("0002_custom", CREATE + "(a integer, b);" + INSERT + ";" + DROP + ";" + RENAME);
        assertThat(migrate().applied()).extracting("tag").containsExactly("0002_custom");
    }

    private enum Writing {
        CHANGES_A_FILE,
        FILLS_A_FILE
    }

    @Test
    void a_checkout_with_other_line_ends_has_not_written_a_check() {
        folder.add("0000_start", "CREATE TABLE t (\n a CHECK (a > 0), b);\nINSERT INTO t VALUES (1, 2);");
        folder.write(
                "0000_start.sql",
                "CREATE TABLE t (\r\n a CHECK (a > 0), b);\r\nINSERT INTO t VALUES (1, 2);".getBytes(UTF_8));
        folder.add("0001_rebuild", CREATE + "(a, b)", INSERT, DROP, RENAME);

        assertThat(migrate().applied()).hasSize(2);
    }

    @Test
    void what_goes_with_its_column_or_becomes_an_index_is_not_missed() {
        folder.add("0000_start", "CREATE TABLE t (a, b, c)");
        migrate();
        database.execute(
                DROP,
                "CREATE TABLE t (a, b UNIQUE, c DEFAULT 1 CHECK (c > 0 AND a > 0))",
                "INSERT INTO t VALUES (1, 2, 3)");
        folder.add(
                "0001_rebuild",
                CREATE + "(a, b)",
                "INSERT INTO __new_t SELECT a, b FROM t",
                DROP,
                RENAME,
                "CREATE UNIQUE INDEX t_b ON t (b)");

        assertThat(migrate().applied()).hasSize(1);
    }

    @Test
    void a_file_that_was_pulled_knows_what_its_comment_says() {
        database.execute("CREATE TABLE t (a CHECK (a > 0), b DEFAULT 'it''s')", "INSERT INTO t VALUES (1, 2)");
        folder.add("0000_pulled", """
                -- made from the database; it isn't to be run
                /*
                CREATE TABLE `t` (
                	`a` CHECK("a" > 0),
                	`b` DEFAULT 'it''s'
                );
                */""");
        migrator().baseline("0000_pulled");
        folder.add("0001_rebuild", CREATE + "(a, b)", INSERT, DROP, RENAME);

        assertThat(migrate().applied()).hasSize(1);
    }
}
