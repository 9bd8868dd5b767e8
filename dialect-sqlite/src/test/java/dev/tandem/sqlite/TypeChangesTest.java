package dev.tandem.sqlite;

import static dev.tandem.sqlite.Fixtures.ID;
import static dev.tandem.sqlite.Fixtures.column;
import static dev.tandem.sqlite.Fixtures.plan;
import static dev.tandem.sqlite.Fixtures.schema;
import static dev.tandem.sqlite.Fixtures.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tandem.plan.DataHazard;
import dev.tandem.plan.Hazard;
import dev.tandem.plan.Plan;
import dev.tandem.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What becomes of the values when a column goes from one type to another, from the rows to the columns of a table: all stay,
 * the file stops at some, or the change is refused. Some are told only: it depends on the version of SQLite how many digits
 * of a real number its text has.
 */
class TypeChangesTest {

    private static final String TABLE = """
            from             | smallint | integer | bigint | real | double precision | numeric(6, 2) | text | varchar(9) | char(9) | date | time | uuid
            smallint         | -        | free    | free   | free | free             | stops         | free | free       | free    | TD   | TD   | TD
            integer          | stops    | -       | free   | stops| stops            | stops         | free | stops      | stops   | TD   | TD   | TD
            bigint           | stops    | free    | -      | stops| stops            | stops         | free | stops      | stops   | TD   | TD   | TD
            real             | stops    | stops   | stops  | -    | free             | stops         | told | stops      | stops   | TD   | TD   | TD
            double precision | stops    | stops   | stops  | free | -                | stops         | told | stops      | stops   | TD   | TD   | TD
            numeric(6, 2)    | stops    | stops   | stops  | free | free             | -             | free | free       | free    | TD   | TD   | TD
            text             | stops    | stops   | stops  | stops| stops            | stops         | -    | stops      | stops   | stops| stops| stops
            varchar(9)       | stops    | stops   | stops  | stops| stops            | stops         | free | -          | free    | stops| stops| stops
            char(9)          | stops    | stops   | stops  | stops| stops            | stops         | free | free       | -       | stops| stops| stops
            date             | TD       | TD      | TD     | TD   | TD               | TD            | free | stops      | stops   | -    | TD   | TD
            time             | TD       | TD      | TD     | TD   | TD               | TD            | free | stops      | stops   | TD   | -    | TD
            uuid             | TD       | TD      | TD     | TD   | TD               | TD            | free | stops      | stops   | TD   | TD   | -
            """;

    private static final Map<String, String> FITS_EVERYWHERE = Map.of(
            "smallint", "7",
            "integer", "7",
            "bigint", "7",
            "real", "2.0",
            "double precision", "2.0",
            "numeric(6, 2)", "7");

    private static final String UUID = "'a0000000-0000-4000-8000-00000000000f'";

    /** A value that belongs into the old type, and that few others have. */
    private static final Map<String, String> EXTREMES = Map.ofEntries(
            Map.entry("smallint", "-32768"),
            Map.entry("integer", "9007199254740993"),
            Map.entry("bigint", "9007199254740993"),
            Map.entry("real", "1.0 / 3"),
            Map.entry("double precision", "1.0 / 3"),
            Map.entry("numeric(6, 2)", "-1234.25"),
            Map.entry("text", "'neither short nor a number'"),
            Map.entry("varchar(9)", "'nine char'"),
            Map.entry("char(9)", "'nine char'"),
            Map.entry("date", "'2024-12-31'"),
            Map.entry("time", "'08:15:59.123456'"),
            Map.entry("uuid", UUID));

    /** What each type holds, as a text. */
    private static final Map<String, String> TEXTS = Map.of(
            "smallint", "'7'",
            "integer", "'7'",
            "bigint", "'7'",
            "real", "'1.5'",
            "double precision", "'1.5'",
            "numeric(6, 2)", "'7.25'",
            "date", "'2024-02-29'",
            "time", "'08:15'",
            "uuid", UUID);

    static Stream<Arguments> pairs() {
        List<List<String>> lines = TABLE.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
        List<String> head = lines.get(0);
        return lines.stream()
                .skip(1)
                .flatMap(line -> IntStream.range(1, head.size())
                        .filter(at -> !line.get(at).equals("-"))
                        .mapToObj(at -> arguments(line.get(0), head.get(at), line.get(at))));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @MethodSource("pairs")
    void a_type_change_keeps_each_value_or_stops_or_is_refused(String from, String to, String verdict) {
        if (verdict.equals("TD")) {
            assertThatThrownBy(() -> plan(items(from), items(to)))
                    .hasMessageContaining("TD228: column items.value cannot change from %s to %s".formatted(from, to));
            return;
        }
        Plan plan = plan(items(from), items(to));
        assertThat(plan.hazards().stream().map(Hazard::kind).anyMatch(DataHazard.LOSSY_CAST::equals))
                .isEqualTo(!verdict.equals("free"));
        kept(from, to, FITS_EVERYWHERE.getOrDefault(from, TEXTS.getOrDefault(to, "'short'")), plan);
        if (verdict.equals("free")) {
            kept(from, to, extreme(from), plan);
        }
        if (verdict.equals("stops")) {
            stopped(from, extreme(from), plan);
        }
    }

    private static String extreme(String type) {
        return EXTREMES.getOrDefault(type, "");
    }

    /** 7.0 is 7 to a number, and not to a text. */
    private static void kept(String from, String to, String value, Plan plan) {
        boolean tooLong = List.of("date", "time", "uuid").contains(from) && to.endsWith("(9)");
        String fitting = tooLong ? "'short'" : value;
        String affinity = fitting.startsWith("'") ? "TEXT" : "NUMERIC";
        try (Database database = filled(from, fitting)) {
            database.apply(plan);
            assertThat(database.rows("SELECT id FROM items WHERE CAST(value AS %s) = %s".formatted(affinity, fitting)))
                    .containsExactly("1");
            assertThat(database.rows("SELECT id FROM items WHERE value IS NULL"))
                    .containsExactly("2");
        }
    }

    private static void stopped(String from, String value, Plan plan) {
        try (Database database = filled(from, value)) {
            List<String> before = database.rows("SELECT quote(value) FROM items");
            assertThatThrownBy(() -> database.apply(plan))
                    .hasMessageContaining("items.value holds values that do not fit");
            assertThat(database.rows("SELECT quote(value) FROM items")).isEqualTo(before);
        }
    }

    private static Database filled(String type, String value) {
        return Database.of(items(type)).execute("INSERT INTO items VALUES (1, %s), (2, NULL)".formatted(value));
    }

    private static Schema items(String type) {
        return schema(table("items", ID, column("value", type)));
    }
}
