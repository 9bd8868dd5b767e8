package dev.tandem.tooling.pull;

import dev.tandem.declare.ColumnType;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.SqlType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The types that the model has words for, by what they are on each database. */
final class TypeWords {

    private static final List<String> PLAIN =
            List.of("text", "smallint", "integer", "bigint", "real", "double precision", "date", "time", "uuid");

    private static final Pattern SIZED = Pattern.compile("(varchar|char)\\(([1-9]\\d{0,7})\\)");
    private static final Pattern NUMERIC = Pattern.compile("numeric\\(([1-9]\\d{0,2}), (\\d{1,3})\\)");

    /** In the order in which they are preferred: SQLite's integer is a number unless there is more to say for a moment. */
    private static final Map<ColumnType, Sides<SqlType>> FIXED = fixed();

    private TypeWords() {}

    /** Those that are this on every database that is known; none where the model has no word. */
    static List<ColumnType> of(Sides<SqlType> type) {
        List<ColumnType> measured = type.agreed(SqlType::toString).stream()
                .flatMap(TypeWords::measured)
                .toList();
        return Stream.concat(
                        FIXED.entrySet().stream()
                                .filter(word -> type.match(word.getValue(), SqlType::equals))
                                .map(Map.Entry::getKey),
                        measured.stream())
                .toList();
    }

    private static Stream<ColumnType> measured(String type) {
        Matcher sized = SIZED.matcher(type);
        if (sized.matches()) {
            return Stream.of(new ColumnType.Sized(sized.group(1), Integer.parseInt(sized.group(2))));
        }
        Matcher numeric = NUMERIC.matcher(type);
        return numeric.matches() && Integer.parseInt(numeric.group(2)) <= Integer.parseInt(numeric.group(1))
                ? Stream.of(
                        new ColumnType.Numeric(Integer.parseInt(numeric.group(1)), Integer.parseInt(numeric.group(2))))
                : Stream.empty();
    }

    private static Map<ColumnType, Sides<SqlType>> fixed() {
        Map<ColumnType, Sides<SqlType>> fixed = new LinkedHashMap<>();
        Stream.concat(PLAIN.stream().map(ColumnType.Plain::new), Stream.of(ColumnType.Mapped.values()))
                .forEach(type -> fixed.put(type, Spoken.of(type).resolved().map(ColumnSchema::type)));
        return fixed;
    }
}
