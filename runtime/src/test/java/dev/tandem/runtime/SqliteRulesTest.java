package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.runtime.failure.MigrationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a table's CREATE statement says and other tools do not copy. */
class SqliteRulesTest extends SqliteTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    STRICT of t                                       | (a integer, b text) STRICT                                              | (a integer, b text)
                    WITHOUT ROWID of t                                | (a text PRIMARY KEY, b) WITHOUT ROWID                                   | (a text PRIMARY KEY, b)
                    STRICT of t                                       | (a integer PRIMARY KEY) STRICT, WITHOUT ROWID                           | (a integer PRIMARY KEY) WITHOUT ROWID
                    COLLATE NOCASE of t(a)                            | (a text DEFAULT 'x' collate nocase NOT NULL, b)                         | (a text DEFAULT 'x' NOT NULL, b)
                    COLLATE NOCASE of t(b c)                          | (a, "b c" COLLATE "NOCASE")                                             | (a, `b c` text)
                    UNIQUE COLLATE NOCASE of t(b)                     | (a, b, UNIQUE (a, b COLLATE nocase))                                    | (a, b, UNIQUE (a, b))
                    DEFERRABLE INITIALLY DEFERRED of t(a)             | (a REFERENCES p (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED)   | (a, FOREIGN KEY (a) REFERENCES p (id))
                    DEFERRABLE INITIALLY DEFERRED of t(a, b)          | (a, b, FOREIGN KEY (a, b) REFERENCES p (x, y) DEFERRABLE INITIALLY DEFERRED, CHECK (a > 0)) | (a, b, FOREIGN KEY (a, b) REFERENCES p (x, y))
                    UNIQUE ON CONFLICT REPLACE of t(a)                | (a UNIQUE ON CONFLICT REPLACE)                                          | (a)
                    UNIQUE ON CONFLICT IGNORE of t(a, b)              | (a, b, CONSTRAINT u UNIQUE (a, b) ON CONFLICT IGNORE)                   | (a, b, CONSTRAINT u UNIQUE (a, b))
                    PRIMARY KEY ON CONFLICT REPLACE of t(a)           | (a integer PRIMARY KEY ON CONFLICT REPLACE AUTOINCREMENT)               | (a integer PRIMARY KEY AUTOINCREMENT)
                    NOT NULL ON CONFLICT FAIL of t(a)                 | (a text NOT NULL ON CONFLICT FAIL)                                      | (a text NOT NULL)
                    COLLATE RTRIM of t(c)                             | (a CHECK (a > 0), b DEFAULT (1 + (2)), c numeric(10, 2) COLLATE RTRIM)  | (a, b, c)
                    """)
    void a_rebuild_without_a_rule_of_the_table_is_refused_unless_the_file_says_so(String rule, String from, String to) {
        start(
                "CREATE TABLE p (id PRIMARY KEY, x, y, UNIQUE (x, y)); INSERT INTO p VALUES (1, 1, 1);",
                "CREATE TABLE t " + from);
        String row = String.join(", ", database.texts("SELECT '1' FROM pragma_table_info('t')"));
        database.execute("INSERT INTO t VALUES (" + row + ")");
        String[] rebuild = {
            "CREATE TABLE __new_t " + to,
            "INSERT INTO __new_t SELECT * FROM t",
            "DROP TABLE t",
            "ALTER TABLE __new_t RENAME TO t"
        };
        folder.add("0001_rebuild", rebuild);

        MigrationException failure = refused();

        assertThat(failure).hasMessageStartingWith("error TD546: a table would lose rules that it has: " + rule + "\n");
        assertThat(failure).hasMessageContaining("the line -- tandem:drops " + rule + "\n");

        folder.withoutLastEntry();
        rebuild[0] = "-- tandem:drops " + rule + "\n" + rebuild[0];
        folder.add("0001_rebuild", rebuild);
        assertThat(migrate().applied()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    (a integer, b text) STRICT                                    | (b text NOT NULL, a integer) strict
                    (a text COLLATE NOCASE, b)                                    | (a text COLLATE RTRIM, b)
                    (a text COLLATE BINARY, b)                                    | (a text, b)
                    (a text, b text COLLATE NOCASE)                               | (a text)
                    (a CHECK (a COLLATE NOCASE <> 'x'))                           | (a)
                    (a REFERENCES p DEFERRABLE INITIALLY DEFERRED)                | (a, FOREIGN KEY (a) REFERENCES p DEFERRABLE INITIALLY DEFERRED)
                    (a, CHECK (a COLLATE NOCASE <> 'x'))                          | (a)
                    (a REFERENCES p DEFERRABLE INITIALLY DEFERRED)                | (a)
                    (a REFERENCES p NOT DEFERRABLE INITIALLY DEFERRED)            | (a REFERENCES p)
                    (a REFERENCES p DEFERRABLE)                                   | (a REFERENCES p)
                    (a UNIQUE ON CONFLICT IGNORE)                                 | (a, UNIQUE (a) ON CONFLICT ROLLBACK)
                    (a NOT NULL ON CONFLICT FAIL)                                 | (a)
                    (a UNIQUE ON CONFLICT ABORT)                                  | (a)
                    (a, CHECK (a > 0) ON CONFLICT FAIL)                           | (a, CHECK (a > 0))
                    (a, "without" DEFAULT 'STRICT, (COLLATE nocase')              | (a, "without")
                    """)
    void a_rebuild_that_keeps_or_names_the_rules_is_applied(String from, String to) {
        start("CREATE TABLE p (id integer PRIMARY KEY)", "CREATE TABLE t " + from);
        folder.add(
                "0001_rebuild",
                "CREATE TABLE __new_t " + to,
                "INSERT INTO __new_t (a) SELECT a FROM t",
                "DROP TABLE t",
                "ALTER TABLE __new_t RENAME TO t");

        assertThat(migrate().applied()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE k AS SELECT * FROM t; DROP TABLE t; CREATE TABLE t (a, b); INSERT INTO t SELECT * FROM k; DROP TABLE k;",
                "ALTER TABLE t RENAME TO o; CREATE TABLE t (a, b); INSERT INTO t SELECT * FROM o; DROP TABLE o;",
                "ALTER TABLE t RENAME COLUMN a TO c; CREATE TABLE n (c, b); INSERT INTO n SELECT * FROM t; DROP TABLE t; ALTER TABLE n RENAME TO t;"
            })
    void rules_are_missed_however_a_table_is_made_anew(String file) {
        start("CREATE TABLE t (a text COLLATE NOCASE, b); INSERT INTO t VALUES ('x', 1);");
        folder.add("0001_rebuild", file);

        assertThat(refused()).hasMessageContaining("TD546").hasMessageContaining("COLLATE NOCASE of t(");
    }

    @Test
    void a_new_database_gets_through_a_rebuild_that_lost_rules_long_ago_and_is_told() {
        folder.add("0000_start", "CREATE TABLE t (a text COLLATE NOCASE);")
                .add("0001_rebuild", "CREATE TABLE n (a text); DROP TABLE t; ALTER TABLE n RENAME TO t;")
                .add("0002_rows", "INSERT INTO t VALUES ('x');");

        Report report = migrate();

        assertThat(report.applied()).hasSize(3);
        assertThat(report.warnings())
                .singleElement()
                .asString()
                .startsWith("a table without rows loses rules that it has: COLLATE NOCASE of t(a)");
    }

    @Test
    void a_column_made_by_hand_is_not_lost_with_its_values() {
        start("CREATE TABLE t (a, b); INSERT INTO t VALUES (1, 2);");
        database.execute("ALTER TABLE t ADD scratch text", "UPDATE t SET scratch = 'kept'");
        folder.add(
                "0001_rebuild",
                "CREATE TABLE n (a); INSERT INTO n SELECT a FROM t; DROP TABLE t; ALTER TABLE n RENAME TO t;");

        assertThat(refused())
                .hasMessageStartingWith("error TD548: t would lose a column that no migration knows: scratch\n");

        assertThat(database.texts("SELECT scratch FROM t")).containsExactly("kept");
        database.execute("ALTER TABLE t DROP COLUMN scratch");
        assertThat(migrate().applied()).hasSize(1);
    }

    @Test
    void a_table_that_goes_for_good_loses_no_rules() {
        start(
                "CREATE TABLE t (a text COLLATE NOCASE) STRICT",
                "CREATE VIRTUAL TABLE f USING fts5 (a, tokenize = 'trigram')");
        folder.add("0001_drop", "DROP TABLE t; DROP TABLE f; CREATE TABLE f (a);");

        assertThat(migrate().applied()).hasSize(1);
    }

    private void start(String... sql) {
        folder.add("0000_start", sql);
        migrate();
    }
}
