package dev.tandem.runtime.script;

import static dev.tandem.runtime.script.SqlSyntax.POSTGRES;
import static dev.tandem.runtime.script.SqlSyntax.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tandem.runtime.failure.MigrationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlScriptTest {

    @ParameterizedTest
    @EnumSource
    void pieces_and_semicolons_end_statements(SqlSyntax syntax) {
        assertThat(split(syntax, "A a;--> statement-breakpoint\nB;C\n--> statement-breakpoint\nD;;\n;"))
                .containsExactly("A a", "B", "C", "D");
    }

    @ParameterizedTest
    @EnumSource
    void what_follows_a_breakpoint_in_its_line_is_sql(SqlSyntax syntax) {
        assertThat(split(syntax, "A --> statement-breakpoint B -- note --> statement-breakpoint C"))
                .containsExactly("A", "B", "C");
    }

    @ParameterizedTest
    @EnumSource
    void comments_alone_are_no_statement(SqlSyntax syntax) {
        assertThat(split(syntax, "-- one; two\n/* three; */ ; --> statement-breakpoint\n -- four"))
                .isEmpty();
        assertThat(split(syntax, "/* A;--> statement-breakpoint\nB */")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void quotes_hold_semicolons_and_breakpoints(SqlSyntax syntax) {
        assertThat(split(syntax, "A 'it''s; --> statement-breakpoint' \"x;\"\"y;\"; B"))
                .containsExactly("A 'it''s; --> statement-breakpoint' \"x;\"\"y;\"", "B");
    }

    @ParameterizedTest
    @EnumSource
    void a_statement_knows_its_number_and_line(SqlSyntax syntax) {
        List<SqlStatement> statements = SqlScript.parse("-- head\n\nA\n'x\ny';\n/* c\n */ B;", "f.sql", syntax)
                .statements();

        assertThat(statements).extracting(SqlStatement::number).containsExactly(1, 2);
        assertThat(statements).extracting(SqlStatement::line).containsExactly(3, 7);
    }

    @ParameterizedTest
    @EnumSource
    void a_byte_order_mark_is_no_part_of_a_statement(SqlSyntax syntax) {
        assertThat(split(syntax, "\ufeffA;")).containsExactly("A");
    }

    @Test
    void sqlite_quotes_names_in_backticks_and_brackets() {
        assertThat(split(SQLITE, "A `x;``y;` [z;'] ; B")).containsExactly("A `x;``y;` [z;']", "B");
    }

    @Test
    void sqlite_does_not_nest_comments_and_postgres_does() {
        assertThat(split(SQLITE, "/* /* */ A; B")).containsExactly("A", "B");
        assertThat(split(POSTGRES, "/* /* */ A; */ B")).containsExactly("B");
    }

    @Test
    void sqlite_ends_line_comments_at_a_line_feed_and_postgres_at_a_carriage_return_too() {
        assertThat(split(SQLITE, "-- x\rA;")).isEmpty();
        assertThat(split(POSTGRES, "-- x\rA;")).containsExactly("A");
    }

    @Test
    void backslashes_and_dollars_mean_nothing_to_sqlite() {
        assertThat(split(SQLITE, "A '\\'; B '$$'; C $$;")).containsExactly("A '\\'", "B '$$'", "C $$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER t AFTER INSERT ON a BEGIN INSERT INTO b VALUES (1); SELECT CASE WHEN 1 THEN 2 END; END",
                "create temp trigger if not exists t insert on a begin select case x when 1 then 2 end; update a set end_at = 1; end",
                "CREATE TEMPORARY TRIGGER \"BEGIN;\" DELETE ON a BEGIN DELETE FROM b; -- END;\n END",
                "CREATE /* ; */ TRIGGER t DELETE ON a BEGIN DELETE FROM b; END"
            })
    void a_trigger_of_sqlite_is_one_statement(String trigger) {
        assertThat(split(SQLITE, trigger + ";\nA;")).containsExactly(trigger, "A");
        assertThat(split(SQLITE, trigger + "\n--> statement-breakpoint\nA")).containsExactly(trigger, "A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DO $$ BEGIN A; END $$",
                "DO $a$ x; $$ y; $b$ $a$",
                "A E'it\\'s; \\\\' 'x'",
                "A e'a'\n  'b\\'; c'",
                "A 'x\\'",
                "A $1 - b$c$d",
                "CREATE RULE r AS ON INSERT TO t DO ALSO (A; B; (C))",
                "CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN a THEN b END; END",
                "CREATE PROCEDURE p() BEGIN ATOMIC A; END"
            })
    void what_postgres_reads_as_one_statement_is_one(String sql) {
        assertThat(split(POSTGRES, sql + "; Z")).containsExactly(sql, "Z");
    }

    @Test
    void a_block_word_outside_a_routine_is_only_a_name() {
        assertThat(split(POSTGRES, "BEGIN; CREATE TABLE begin (case_id int); END; A"))
                .containsExactly("BEGIN", "CREATE TABLE begin (case_id int)", "END", "A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A 'x", "A \"x", "A; /* x"})
    void what_is_not_closed_is_refused(String sql) {
        for (SqlSyntax syntax : SqlSyntax.values()) {
            assertThat(catchThrowableOfType(MigrationException.class, () -> split(syntax, sql))
                            .code())
                    .isEqualTo("TD512");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A $$ x", "A E'x\\'", "/* /* */", "A $x$ $X$"})
    void what_postgres_does_not_see_closed_is_refused(String sql) {
        assertThat(catchThrowableOfType(MigrationException.class, () -> split(POSTGRES, sql)))
                .hasMessageContaining("TD512");
    }

    @Test
    void a_large_file_is_split_quickly() {
        String insert = "INSERT INTO t VALUES ('a long enough text; with a semicolon', 1);\n";

        assertThat(split(SQLITE, insert.repeat(100_000))).hasSize(100_000);
    }

    @ParameterizedTest
    @EnumSource
    void begin_and_commit_are_the_appliers_and_rollback_is_nobodys(SqlSyntax syntax) {
        assertThat(List.of(
                        "BEGIN", "begin immediate", "START TRANSACTION READ WRITE", "COMMIT WORK", "END TRANSACTION"))
                .allMatch(sql -> word(syntax, sql) == TransactionWord.FRAME);
        assertThat(List.of(
                        "ROLLBACK", "ROLLBACK TRANSACTION", "ABORT", "PREPARE TRANSACTION 'x'", "COMMIT PREPARED 'x'"))
                .allMatch(sql -> word(syntax, sql) == TransactionWord.UNDO);
        assertThat(List.of(
                        "SAVEPOINT a", "ROLLBACK TO a", "ROLLBACK TRANSACTION TO SAVEPOINT a", "RELEASE a", "SELECT 1"))
                .allMatch(sql -> word(syntax, sql) == TransactionWord.NONE);
    }

    private static TransactionWord word(SqlSyntax syntax, String sql) {
        return TransactionWord.of(
                SqlScript.parse(sql, "f.sql", syntax).statements().get(0));
    }

    private static List<String> split(SqlSyntax syntax, String sql) {
        return SqlScript.parse(sql, "f.sql", syntax).statements().stream()
                .map(SqlStatement::sql)
                .toList();
    }
}
