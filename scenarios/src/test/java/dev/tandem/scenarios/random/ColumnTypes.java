package dev.tandem.scenarios.random;

import java.util.List;

/**
 * From which type to which a person may want to go. Rows may stop it. Left out is what keeps no value as it
 * was: 1.5 becomes 2 on Postgres, as a hazard says, and a timestamp a text of another form.
 */
final class ColumnTypes {

    private ColumnTypes() {}

    static List<Kind> reachableFrom(Kind kind) {
        return switch (kind) {
            case TEXT -> List.of(Kind.VARCHAR, Kind.WORDS, Kind.INTEGER, Kind.JSON);
            case VARCHAR -> List.of(Kind.TEXT, Kind.WIDE_VARCHAR);
            case WIDE_VARCHAR -> List.of(Kind.TEXT, Kind.VARCHAR);
            case CHARACTER -> List.of(Kind.VARCHAR, Kind.TEXT);
            case WORDS -> List.of(Kind.TEXT, Kind.MORE_WORDS, Kind.VARCHAR);
            case MORE_WORDS -> List.of(Kind.WORDS, Kind.TEXT);
            case SMALLINT -> List.of(Kind.INTEGER, Kind.BIGINT, Kind.TEXT);
            case INTEGER -> List.of(Kind.BIGINT, Kind.TEXT, Kind.SMALLINT, Kind.BOOL);
            case BIGINT -> List.of(Kind.INTEGER, Kind.TEXT);
            case REAL -> List.of(Kind.DOUBLE, Kind.TEXT);
            case DOUBLE -> List.of(Kind.REAL);
            case NUMERIC -> List.of(Kind.WIDE_NUMERIC, Kind.DOUBLE);
            case WIDE_NUMERIC -> List.of(Kind.NUMERIC, Kind.TEXT);
            case BOOL -> List.of(Kind.INTEGER, Kind.TEXT);
            case DATE, TIME, JSON -> List.of(Kind.TEXT);
            case TIMESTAMP -> List.of();
            case UUID -> List.of(Kind.TEXT, Kind.VARCHAR);
        };
    }
}
