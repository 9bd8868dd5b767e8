package dev.tandem.postgres;

import java.util.List;
import java.util.Locale;

/** Values of each type, as SQL. */
final class TypeSamples {

    private TypeSamples() {}

    static String type(TypeFamily family) {
        return switch (family) {
            case DOUBLE -> "double precision";
            case TIMESTAMPTZ -> "timestamp with time zone";
            case CHAR -> "char(60)";
            case SMALLINT, INTEGER, BIGINT, NUMERIC, REAL, BOOLEAN, TEXT, VARCHAR, DATE, TIME, TIMETZ, TIMESTAMP ->
                family.name().toLowerCase(Locale.ROOT);
            case INTERVAL, UUID, JSON, JSONB, BYTEA, OTHER -> family.name().toLowerCase(Locale.ROOT);
        };
    }

    /** One with which any cast that is not refused works. */
    static String plain(TypeFamily family) {
        return switch (family) {
            case SMALLINT, INTEGER, BIGINT, NUMERIC, REAL, DOUBLE -> "1";
            case BOOLEAN -> "true";
            case TEXT, VARCHAR, CHAR -> "'1'";
            case DATE -> "'2024-02-29'";
            case TIME -> "'12:34:56'";
            case TIMETZ -> "'12:34:56+02'";
            case TIMESTAMP -> "'2024-02-29 12:34:56.789'";
            case TIMESTAMPTZ -> "'2024-02-29 12:34:56.789+00'";
            case INTERVAL -> "'1 hour'";
            case UUID -> "'8c0f3f0e-6f0e-4b7a-9b57-2f6a3a1b2c3d'";
            case JSON, JSONB, OTHER -> "'[1]'";
            case BYTEA -> "'\\x31'";
        };
    }

    /** The ends of what it holds, and what is easily lost in between. */
    static List<String> outermost(TypeFamily family) {
        return switch (family) {
            case SMALLINT -> List.of("-32768", "32767", "0");
            case INTEGER -> List.of("-2147483648", "2147483647");
            case BIGINT -> List.of("-9223372036854775808", "9223372036854775807", "9007199254740993");
            case NUMERIC -> List.of("-12345678901234567890.12345", "0.1", "1e30", "0.10", "'NaN'");
            case REAL -> List.of("3.4028235e38", "-1.17549435e-38", "0.1", "16777217", "'-Infinity'");
            case DOUBLE -> List.of("1.7976931348623157e308", "5e-324", "0.1", "9007199254740993", "'NaN'");
            case BOOLEAN -> List.of("true", "false");
            case TEXT, VARCHAR -> List.of("''", "' x '", "'ä\\x00 ''\"'", "E'a\\nb'", "'😀'");
            case CHAR -> List.of("''", "'x'", "'ä\\x00 ''\"'", "E'a\\nb'");
            case DATE -> List.of("'0001-01-01'", "'9999-12-31'", "'infinity'", "'2024-02-29'", "'0044-03-15 BC'");
            case TIME -> List.of("'00:00'", "'23:59:59.999999'", "'12:34:56.7'");
            case TIMETZ -> List.of("'00:00+14'", "'23:59:59.999999-12'");
            case TIMESTAMP, TIMESTAMPTZ ->
                List.of("'0001-01-01 00:00'", "'9999-12-31 23:59:59.999999'", "'infinity'", "'1883-11-18 12:03:57.5'");
            case INTERVAL -> List.of("'1 year -2 mons 3 days 04:05:06.789012'", "'-0.000001 seconds'", "'0'");
            case UUID -> List.of("'00000000-0000-0000-0000-000000000000'", "'8C0F3F0E-6f0e-4b7a-9b57-2f6a3a1b2c3d'");
            case JSON, JSONB, OTHER -> List.of("'null'", "'\"x\"'", "'{\"b\": [1.10, true], \"a\": {}}'", "'1e5'");
            case BYTEA -> List.of("''", "'\\x00ff'");
        };
    }
}
