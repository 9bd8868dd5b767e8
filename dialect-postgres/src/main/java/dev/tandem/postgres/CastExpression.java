package dev.tandem.postgres;

import dev.tandem.schema.SqlType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The expression that makes a value of one type from a value of another where Postgres has to be told how. */
final class CastExpression {

    private CastExpression() {}

    static String of(String column, TypeFamily from, TypeName to, SqlType type) {
        // Text of a fixed length drops its padding on the way to text; other types would stumble over it.
        String value = from == TypeFamily.CHAR ? column + "::text" : column;
        return switch (to.family()) {
            case BOOLEAN -> toBoolean(value, from);
            case JSON -> from.isText() ? value + "::json" : "to_json(%s)".formatted(value);
            case JSONB -> from.isText() ? value + "::jsonb" : "to_jsonb(%s)".formatted(value);
            case TEXT, VARCHAR, CHAR -> toText(value, from);
            case DATE, TIME, TIMETZ, TIMESTAMP, TIMESTAMPTZ -> toTime(value, from, to.family(), type);
            case SMALLINT, INTEGER, BIGINT, NUMERIC, REAL, DOUBLE -> toNumber(value, from, type);
            case BYTEA -> "convert_to(%s, 'UTF8')".formatted(value);
            case INTERVAL, UUID, OTHER -> "%s::%s".formatted(value, TypeSql.of(type));
        };
    }

    /** Integers go through text: Postgres' own cast makes true of every number but 0, the text stops at all but 0 and 1. */
    private static String toBoolean(String value, TypeFamily from) {
        return from.isText() ? value + "::boolean" : value + "::text::boolean";
    }

    /** As ISO 8601 with the offset, while a cast follows the DateStyle of whoever runs the migration. */
    private static String toText(String value, TypeFamily from) {
        if (from == TypeFamily.BYTEA) {
            return "convert_from(%s, 'UTF8')".formatted(value);
        }
        return "to_json(%s) #>> '{}'".formatted(value);
    }

    private static String toTime(String value, TypeFamily from, TypeFamily to, SqlType type) {
        String wanted = TypeSql.of(type);
        return switch (from) {
            // Whole seconds and the rest apart: to_timestamp takes a double, which has no room for both.
            case BIGINT -> "to_timestamp(%1$s / 1000) + %1$s %% 1000 * interval '1 millisecond'".formatted(value);
            case TIME -> "(%s::text || '+00')::%s".formatted(value, wanted);
            case TIMETZ -> "(%s AT TIME ZONE 'UTC')::%s".formatted(value, wanted);
            case DATE -> "%s::timestamp AT TIME ZONE 'UTC'".formatted(value);
            case TIMESTAMP -> "%s AT TIME ZONE 'UTC'".formatted(value);
            case TIMESTAMPTZ ->
                to == TypeFamily.TIMESTAMP
                        ? "%s AT TIME ZONE 'UTC'".formatted(value)
                        : "(%s AT TIME ZONE 'UTC')::%s".formatted(value, wanted);
            case SMALLINT,
                    INTEGER,
                    NUMERIC,
                    REAL,
                    DOUBLE,
                    BOOLEAN,
                    TEXT,
                    VARCHAR,
                    CHAR,
                    INTERVAL,
                    UUID,
                    JSON,
                    JSONB,
                    BYTEA,
                    OTHER -> "%s::%s".formatted(value, wanted);
        };
    }

    private static String toNumber(String value, TypeFamily from, SqlType type) {
        if (from == TypeFamily.TIMESTAMPTZ) {
            return "(extract(epoch FROM %s) * 1000)::bigint".formatted(value);
        }
        return from == TypeFamily.BOOLEAN
                ? "%s::integer".formatted(value)
                : "%s::%s".formatted(value, TypeSql.of(type));
    }

    /** What is taken for granted where one type says less than the other. */
    static List<PostgresHazard> notes(TypeFamily from, TypeFamily to) {
        Set<TypeFamily> both = EnumSet.of(from, to);
        if (both.equals(EnumSet.of(TypeFamily.BIGINT, TypeFamily.TIMESTAMPTZ))) {
            return List.of(PostgresHazard.READ_AS_MILLISECONDS);
        }
        if (both.contains(TypeFamily.BYTEA) && (from.isText() || to.isText())) {
            return List.of(PostgresHazard.READ_AS_UTF8);
        }
        boolean zoned = both.removeAll(EnumSet.of(TypeFamily.TIMESTAMPTZ, TypeFamily.TIMETZ));
        both.retainAll(EnumSet.of(TypeFamily.DATE, TypeFamily.TIME, TypeFamily.TIMESTAMP));
        return zoned && !both.isEmpty() ? List.of(PostgresHazard.READ_AS_UTC) : List.of();
    }
}
