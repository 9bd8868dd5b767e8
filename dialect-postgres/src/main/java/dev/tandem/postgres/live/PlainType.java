package dev.tandem.postgres.live;

import dev.tandem.schema.SqlType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A type as {@code format_type} prints it, in the words that drizzle-kit has in its snapshots. */
final class PlainType {

    private static final Pattern PRINTED = Pattern.compile(
            "(?<name>character varying|character|numeric|(?<moment>timestamp|time))(?<size>\\([\\d,-]+\\))?"
                    + "(?<zone> with(?:out)? time zone)?(?<brackets>(?:\\[])*)");

    private PlainType() {}

    /**
     * The type of a column.
     *
     * @param dimensions how many it was declared with, which nothing depends on; no more than that is known of an array's sizes
     */
    static SqlType of(String printed, int dimensions) {
        String brackets = brackets(printed, dimensions);
        String element = printed.endsWith("[]") ? printed.substring(0, printed.length() - 2) : printed;
        return SqlType.of(element(element) + brackets);
    }

    static String brackets(String printed, int dimensions) {
        return printed.endsWith("[]") ? "[]".repeat(Math.max(1, dimensions)) : "";
    }

    private static String element(String printed) {
        Matcher matcher = PRINTED.matcher(printed);
        if (!matcher.matches()) {
            return printed;
        }
        String size = matcher.group("size") == null ? "" : matcher.group("size").replace(",", ", ");
        if (matcher.group("moment") != null) {
            return moment(matcher.group("moment"), size, String.valueOf(matcher.group("zone")));
        }
        return switch (matcher.group("name")) {
            case "character varying" -> "varchar" + size;
            case "character" -> "char" + size;
            default -> matcher.group("name") + size;
        };
    }

    private static String moment(String name, String size, String zone) {
        if (!zone.equals(" with time zone")) {
            return name + size;
        }
        return size.isEmpty() ? name + zone : name + " " + size + zone;
    }

    /** What stands for an integer type with a sequence behind it. */
    static Optional<SqlType> serial(SqlType type) {
        return switch (type.text()) {
            case "smallint" -> Optional.of(SqlType.of("smallserial"));
            case "integer" -> Optional.of(SqlType.of("serial"));
            case "bigint" -> Optional.of(SqlType.of("bigserial"));
            default -> Optional.empty();
        };
    }
}
