package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Triggers that name columns in double quotes: where there is no such column, SQLite takes the name for a text. */
class SqliteTriggerTest extends SqliteTest {

    private static final String REBUILD =
            "CREATE TABLE n (a, c); INSERT INTO n SELECT a, c FROM t; DROP TABLE t; ALTER TABLE n RENAME TO t;";

    @Test
    void a_trigger_whose_column_would_become_a_text_stops_the_migration() {
        start("INSERT INTO log SELECT \"b\" FROM \"t\"");
        folder.add("0001_drop", REBUILD);

        assertThat(refused())
                .hasMessageStartingWith("error TD542")
                .hasMessageContaining("trigger tr: \"b\" is no column any more and would be a text");

        database.execute("INSERT INTO t VALUES (3, 4, 5)");
        assertThat(database.texts("SELECT line FROM log ORDER BY line")).contains("2", "4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    INSERT INTO log VALUES ("never a column")                                                  | ''
                    INSERT INTO log SELECT "c" FROM "t"                                                        | ''
                    INSERT INTO log SELECT "b" FROM "u"                                                        | ''
                    INSERT INTO log SELECT (SELECT "b" FROM "u") FROM t                                        | ''
                    INSERT INTO log SELECT "b" FROM "t"                                                        | ALTER TABLE t RENAME b TO d;
                    INSERT INTO log SELECT "b" FROM "t"                                                        | ALTER TABLE t RENAME TO s;
                    """)
    void a_trigger_that_means_the_same_as_before_is_no_reason_to_stop(String body, String change) {
        start(body);
        folder.add("0001_change", change.isEmpty() ? REBUILD : change + "CREATE TABLE x (id); DROP TABLE x;");

        assertThat(migrate().applied()).hasSize(1);

        assertThat(database.texts("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
                .containsExactly("tr");
    }

    private void start(String body) {
        folder.add(
                "0000_start",
                "CREATE TABLE t (a, b, c); CREATE TABLE u (b); CREATE TABLE log (line);",
                "CREATE TRIGGER \"tr\" AFTER INSERT ON t BEGIN " + body + "; END;",
                "INSERT INTO t VALUES (1, 2, 3);");
        migrate();
    }
}
