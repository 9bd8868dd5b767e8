package dev.tandem.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.change.Cause;
import dev.tandem.change.Change;
import dev.tandem.plan.DataHazard;
import dev.tandem.plan.Hazard;
import dev.tandem.plan.Part;
import dev.tandem.plan.Plan;
import dev.tandem.plan.Statement;
import dev.tandem.problem.ProblemException;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.TableSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MigrationSqlTest {

    @Test
    void statements_are_joined_as_drizzle_kit_joins_them() {
        assertThat(sql(
                        Statement.frame("CREATE TABLE `a` (\n\t`id` integer\n);"),
                        Statement.frame("CREATE INDEX `i` ON `a` (`id`);"),
                        Statement.frame("DROP TABLE `b`;")))
                .isEqualTo("""
                        CREATE TABLE `a` (
                        	`id` integer
                        );
                        --> statement-breakpoint
                        CREATE INDEX `i` ON `a` (`id`);--> statement-breakpoint
                        DROP TABLE `b`;
                        """);
    }

    @Test
    void every_file_ends_with_one_line_end() {
        assertThat(sql(Statement.frame("CREATE TABLE a (\n\tid integer\n);\n")))
                .isEqualTo("CREATE TABLE a (\n\tid integer\n);\n");
        assertThat(sql(Statement.frame("DROP TABLE a;"))).isEqualTo("DROP TABLE a;\n");
    }

    @Test
    void a_blank_line_stands_above_what_begins_something() {
        assertThat(sql(
                        Statement.frame("DROP INDEX i;").setApart(),
                        Statement.frame("DROP INDEX j;"),
                        Statement.frame("DROP TABLE t;").setApart()))
                .isEqualTo("""
                        DROP INDEX i;--> statement-breakpoint
                        DROP INDEX j;--> statement-breakpoint

                        DROP TABLE t;
                        """);
    }

    @Test
    void comments_and_hazards_stand_above_their_statement_in_its_piece() {
        Statement drop = Statement.frame("DROP TABLE `a`;")
                .commented(List.of("children first"))
                .warning(List.of(new Hazard(DataHazard.DROP_TABLE, "a", "keep a copy")));
        assertThat(sql(Statement.frame("SELECT 1;"), drop)).isEqualTo("""
                SELECT 1;--> statement-breakpoint

                -- children first
                -- REVIEW TS101: a: every row of the table is lost (keep a copy)
                DROP TABLE `a`;
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nDELETE FROM b;",
                "a\rDELETE FROM b;",
                "a\r\nDELETE FROM b;",
                "a\u2028DELETE FROM b;",
                "a\u0085DELETE FROM b;",
                "a\u0000DELETE FROM b;"
            })
    void a_line_end_in_a_name_does_not_break_out_of_its_comment(String name) {
        Statement drop = Statement.frame("DROP TABLE x;").commented(List.of(name));
        assertThat(sql(drop)).isEqualTo("-- a DELETE FROM b;\nDROP TABLE x;\n");
    }

    @Test
    void a_marker_in_a_comment_does_not_cut_the_file() {
        Statement drop = Statement.frame("DROP TABLE x;").commented(List.of("a--> statement-breakpointb"));
        assertThat(sql(drop)).doesNotContain("--> statement-breakpoint");
    }

    @Test
    void a_marker_in_a_literal_is_refused_because_every_migrator_would_cut_there() {
        assertThatThrownBy(() -> sql(Statement.frame("INSERT INTO a VALUES ('--> statement-breakpoint');")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("TD316");
    }

    @Test
    void a_plan_without_statements_still_makes_a_file_that_a_migrator_can_run() {
        Cause cause = new Cause.Whole(new Change.CreateTable(TableSchema.of(QualifiedName.of("t"), List.of())));
        Plan.NothingToDo nothing = new Plan.NothingToDo(cause, "SQLite keeps no name of it");
        assertThat(MigrationSql.of(Part.whole(List.of()), List.of(nothing)))
                .isEqualTo(
                        "-- create table t: SQLite keeps no name of it\nDROP VIEW IF EXISTS __tandem_nothing_to_do;\n");
    }

    private static String sql(Statement... statements) {
        return MigrationSql.of(Part.whole(List.of(statements)), List.of());
    }
}
