package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.scenarios.database.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What drizzle-kit 0.31 does wrong, each shown to be so, and to be otherwise with Tandem. */
class DrizzleKitFailuresTest {

    @DrizzleKitFailures
    void is_none_of_ours(String failure, DrizzleOrm.Client client, String scenario, String end, @TempDir Path home) {
        ScenariosTest.run(scenario(scenario), client.kind(), home);
    }

    @Tag("interop")
    @DrizzleKitFailures
    void is_one_of_drizzle_kit(
            String failure, DrizzleOrm.Client client, String scenario, String end, @TempDir Path home)
            throws SQLException {
        assertThat(new DrizzleMigration(scenario(scenario), client, home).end())
                .as(failure)
                .contains(end);
    }

    private static Scenario scenario(String name) {
        return new Scenario(Scenario.HOME.resolve(name), Direction.FORWARD, false);
    }

    /** A model's expressions are text and its values Java's, so that nothing is lost on the way from one to the other. */
    @Tag("interop")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "a value in a check becomes a parameter | sqlite | CHECK(\"users\".\"age\" > ?) | checks_hostile",
                "a quote in a default of JSON is not doubled | sqlite | '{\"says\":\"it's\"}' | defaults_hostile",
                "two tables have an index of one name | sqlite | INDEX `by_age` ON `users` | refused_index_name_taken",
                "a value in a check becomes a parameter, on Postgres | postgres | CHECK (\"users\".\"age\" > $1) | checks_hostile",
                "a value in the condition of an index becomes a parameter | postgres | WHERE \"users\".\"age\" > $1 | checks_hostile",
                "a quote in a default of JSON is not doubled, on Postgres | postgres | '{\"says\":\"it's\"}' | defaults_hostile",
                "a quote in a default of an array is not doubled | postgres | '{\"it's\"}' | defaults_hostile",
                "an index is built concurrently inside a transaction | postgres | CREATE INDEX CONCURRENTLY | index_add",
                "a default is a bigint of JavaScript | big | Do not know how to serialize a BigInt | defaults_hostile"
            })
    void comes_of_what_drizzle_kit_reads(
            String failure, String schema, String wrote, String scenario, @TempDir Path home) throws IOException {
        Database kind = schema.equals("sqlite") ? Database.SQLITE : Database.POSTGRES;
        Path out = home.resolve("out");
        String said = new DrizzleKit(kind, out)
                .generate("failures/" + schema + ".ts", "first")
                .output();
        String sql =
                new RecordedFolder(out).files(".sql").stream().map(Golden::read).collect(Collectors.joining());

        assertThat(said + sql).as(failure).contains(wrote);
        ScenariosTest.run(scenario(scenario), kind, home);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a new value of an enum is used in the same run | dialect-postgres dev.tandem.postgres.EnumsTest | a_value_that_comes_and_is_a_default_at_once",
                "a quote in the value of an enum is not doubled | dialect-postgres dev.tandem.postgres.EnumsTest | names_and_values_with_anything_in_them",
                "a value goes that rows have | dialect-postgres dev.tandem.postgres.EnumsTest | a_value_goes_that_rows_have_and_everything_stays",
                "a value goes that a partial index reads | dialect-postgres dev.tandem.postgres.EnumsTest | another_order_reaches_whatever_stands_on_a_column",
                "a value gets another name | dialect-postgres dev.tandem.postgres.EnumsTest | a_value_gets_another_name_and_the_rows_and_defaults_with_it",
                "a sequence never stops to cycle | dialect-postgres dev.tandem.postgres.UndeclaredTest | a_sequence_counts_otherwise_and_goes_on_where_it_was",
                "a custom migration that nobody filled fails | cli dev.tandem.cli.CustomTest | one_that_nobody_filled_does_nothing",
                "row security is disabled on a table that is gone | dialect-postgres dev.tandem.postgres.PoliciesTest | a_table_goes_with_its_policies"
            })
    void is_none_of_ours_in_what_no_scenario_can_hold(String failure, String test, String method) {
        String file = test.replace(" ", "/src/test/java/").replace('.', '/');
        assertThat(Path.of("..", file + ".java")).as(failure).content().contains("void " + method + "(");
    }
}
