package dev.tandem.scenarios.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.scenarios.database.Database;
import dev.tandem.scenarios.database.Scratch;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

    private static final String PARENT = "CREATE TABLE p (a integer PRIMARY KEY, b integer);";

    @Test
    void on_sqlite_it_is_no_difference_how_the_text_of_a_table_came_about() throws SQLException {
        assertThat(facts(Database.SQLITE, PARENT + """
                        CREATE TABLE `t` (`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL, `check` text, `n` integer);
                        ALTER TABLE t RENAME COLUMN n TO m;
                        ALTER TABLE t ADD COLUMN p integer REFERENCES p(a) ON DELETE cascade DEFERRABLE INITIALLY DEFERRED;
                        ALTER TABLE t ADD COLUMN g integer GENERATED ALWAYS AS ("m" + 1) VIRTUAL CONSTRAINT g_check CHECK (g > 0);
                        """)).isEqualTo(facts(Database.SQLITE, PARENT + """
                        CREATE TABLE t (
                          g integer AS (m+1) VIRTUAL, -- computed
                          p integer, "m" integer, "check" text, id integer PRIMARY KEY AUTOINCREMENT NOT NULL,
                          CONSTRAINT g_check CHECK ("g" > 0),
                          FOREIGN KEY (p) REFERENCES p(a) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
                        );
                        """));
    }

    @ParameterizedTest
    @EnumSource
    void the_order_of_columns_is_no_difference(Database database) throws SQLException {
        assertThat(facts(database, "CREATE TABLE t (a integer, b text DEFAULT 'x' NOT NULL)"))
                .isEqualTo(facts(database, "CREATE TABLE t (b text NOT NULL DEFAULT 'x', a integer)"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a type                 | a integer                     | a bigint
            required               | a integer                     | a integer NOT NULL
            a default              | a integer DEFAULT 1           | a integer DEFAULT 2
            the text of a default  | a text DEFAULT 'A'            | a text DEFAULT 'a'
            a primary key          | a integer, b integer          | a integer, b integer, PRIMARY KEY (a, b)
            a key's order          | a text, b text, UNIQUE (a, b) | a text, b text, UNIQUE (b, a)
            a check                | a integer CHECK (a > 0)       | a integer CHECK (a > 1)
            the name of a check    | a integer CONSTRAINT c CHECK (a > 0) | a integer CONSTRAINT d CHECK (a > 0)
            a reference            | a integer                     | a integer REFERENCES p (a)
            a reference's action   | a integer REFERENCES p (a)    | a integer REFERENCES p (a) ON DELETE CASCADE
            deferred               | a integer REFERENCES p (a)    | a integer REFERENCES p (a) DEFERRABLE INITIALLY DEFERRED
            generated              | a integer, g integer          | a integer, g integer GENERATED ALWAYS AS (a + 1) STORED
            an expression          | a integer, g integer GENERATED ALWAYS AS (a + 2) STORED | a integer, g integer GENERATED ALWAYS AS (a + 1) STORED
            """)
    void what_differs_between_tables_is_seen(String what, String one, String other) throws SQLException {
        for (Database database : Database.values()) {
            assertThat(facts(database, PARENT + "CREATE TABLE t (" + one + ")"))
                    .as("%s on %s", what, database)
                    .isNotEqualTo(facts(database, PARENT + "CREATE TABLE t (" + other + ")"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            an index          | CREATE INDEX i ON p (a)            | CREATE INDEX j ON p (a)
            unique            | CREATE INDEX i ON p (a)            | CREATE UNIQUE INDEX i ON p (a)
            descending        | CREATE INDEX i ON p (a)            | CREATE INDEX i ON p (a DESC)
            partial           | CREATE INDEX i ON p (a)            | CREATE INDEX i ON p (a) WHERE b > 0
            an expression     | CREATE INDEX i ON p ((a + 1))      | CREATE INDEX i ON p ((a + 2))
            a view            | CREATE VIEW v AS SELECT a FROM p   | CREATE VIEW v AS SELECT a FROM p WHERE b > 0
            """)
    void what_differs_around_tables_is_seen(String what, String one, String other) throws SQLException {
        for (Database database : Database.values()) {
            assertThat(facts(database, PARENT + one))
                    .as("%s on %s", what, database)
                    .isNotEqualTo(facts(database, PARENT + other));
        }
    }

    @Test
    void on_sqlite_what_stands_behind_a_table_is_seen() throws SQLException {
        String plain = "CREATE TABLE t (a text PRIMARY KEY NOT NULL)";
        assertThat(facts(Database.SQLITE, plain)).isNotEqualTo(facts(Database.SQLITE, plain + " STRICT"));
        assertThat(facts(Database.SQLITE, plain)).isNotEqualTo(facts(Database.SQLITE, plain + " WITHOUT ROWID"));
        assertThat(facts(Database.SQLITE, "CREATE TABLE t (a integer PRIMARY KEY)"))
                .isNotEqualTo(facts(Database.SQLITE, "CREATE TABLE t (a integer PRIMARY KEY AUTOINCREMENT)"));
        assertThat(facts(Database.SQLITE, "CREATE TABLE t (a text)"))
                .isNotEqualTo(facts(Database.SQLITE, "CREATE TABLE t (a text COLLATE NOCASE)"));
    }

    @Test
    void on_postgres_identity_and_validity_are_seen() throws SQLException {
        String parent = "CREATE TABLE t (a integer GENERATED %s AS IDENTITY %s);";
        Catalogue plain = facts(Database.POSTGRES, parent.formatted("BY DEFAULT", ""));
        assertThat(plain).isNotEqualTo(facts(Database.POSTGRES, parent.formatted("ALWAYS", "")));
        assertThat(plain).isNotEqualTo(facts(Database.POSTGRES, parent.formatted("BY DEFAULT", "(INCREMENT 2)")));
        String check = "CREATE TABLE t (a integer); ALTER TABLE t ADD CONSTRAINT c CHECK (a > 0) ";
        assertThat(facts(Database.POSTGRES, check)).isNotEqualTo(facts(Database.POSTGRES, check + "NOT VALID"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            an operator class       | CREATE INDEX i ON t (b text_pattern_ops)
            a method                | CREATE INDEX i ON t USING hash (b)
            included columns        | CREATE INDEX i ON t (b) INCLUDE (a)
            where nulls are         | CREATE INDEX i ON t (b NULLS FIRST)
            nulls are alike         | CREATE UNIQUE INDEX i ON t (b) NULLS NOT DISTINCT
            a collation             | ALTER TABLE t ALTER b TYPE text COLLATE "C"
            a sequence              | CREATE SEQUENCE s
            the owner of a sequence | CREATE SEQUENCE s OWNED BY t.a
            a cached sequence       | CREATE SEQUENCE s CACHE 5
            the values of an enum   | CREATE TYPE e AS ENUM ('a', 'b')
            a schema                | CREATE SCHEMA other
            a comment               | COMMENT ON COLUMN t.b IS 'what it means'
            a materialized view     | CREATE MATERIALIZED VIEW v AS SELECT a FROM t
            a view's options        | CREATE VIEW v WITH (security_barrier) AS SELECT a FROM t
            row security            | ALTER TABLE t ENABLE ROW LEVEL SECURITY
            a policy                | CREATE POLICY p ON t USING (a > 0)
            an unlogged table       | ALTER TABLE t SET UNLOGGED
            """)
    void on_postgres_each_of_these_is_seen(String what, String sql) throws SQLException {
        String table = "CREATE TABLE t (a integer, b text);";
        List<String> before = facts(Database.POSTGRES, table).facts();
        List<String> after = facts(Database.POSTGRES, table + sql).facts();
        assertThat(after).as(what).isNotEqualTo(before);
    }

    @Test
    void on_postgres_the_order_of_an_enum_and_the_owner_of_a_sequence_are_seen() throws SQLException {
        assertThat(facts(Database.POSTGRES, "CREATE TYPE e AS ENUM ('a', 'b')"))
                .isNotEqualTo(facts(Database.POSTGRES, "CREATE TYPE e AS ENUM ('b', 'a')"));
        String sequence = "CREATE TABLE t (a integer, b integer); CREATE SEQUENCE s OWNED BY t.";
        assertThat(facts(Database.POSTGRES, sequence + "a")).isNotEqualTo(facts(Database.POSTGRES, sequence + "b"));
    }

    private static Catalogue facts(Database database, String sql) throws SQLException {
        try (Scratch scratch = database.scratch();
                Connection connection = scratch.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            return Catalogue.of(database, connection);
        }
    }
}
