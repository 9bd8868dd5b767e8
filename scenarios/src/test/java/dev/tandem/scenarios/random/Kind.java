package dev.tandem.scenarios.random;

import java.util.List;

/** A type of a column, as a model spells it, with values that it may have, and that every check admits. */
enum Kind {
    TEXT("String", "text(%s)", "\"\"", "\"it's; -- “x”\\n?\"", "\"null\""),
    VARCHAR("String", "varchar(%s, 40)", "\"\"", "\"a 'quoted' \\\"word\\\"\""),
    WIDE_VARCHAR("String", "varchar(%s, 80)", "\"wide\""),
    CHARACTER("String", "character(%s, 8)", "\"eight   \""),
    WORDS("String", "text(%s).oneOf(\"a\", \"b, c\", \"it's\")", "\"a\"", "\"it's\""),
    MORE_WORDS("String", "text(%s).oneOf(\"a\", \"b, c\", \"it's\", \"d\")", "\"d\""),
    SMALLINT("Short", "smallint(%s)", "0", "-7"),
    INTEGER("Integer", "integer(%s)", "0", "42"),
    BIGINT("Long", "bigint(%s)", "0", "-7"),
    REAL("Float", "real(%s)", "0.5"),
    DOUBLE("Double", "doublePrecision(%s)", "0.25", "-1e3"),
    NUMERIC("java.math.BigDecimal", "numeric(%s, 12, 2)", "0", "\"0.10\""),
    WIDE_NUMERIC("java.math.BigDecimal", "numeric(%s, 20, 4)", "1"),
    BOOL("Boolean", "bool(%s)", "false", "true"),
    TIMESTAMP("java.time.Instant", "timestamp(%s)", "java.time.Instant.EPOCH"),
    DATE("java.time.LocalDate", "date(%s)", "java.time.LocalDate.EPOCH"),
    TIME("java.time.LocalTime", "time(%s)", "java.time.LocalTime.NOON"),
    UUID("java.util.UUID", "uuid(%s)", "new java.util.UUID(0, 1)"),
    JSON("String", "json(%s)", "\"{}\"", "\"[1, \\\"it's\\\"]\"");

    static final List<Kind> FOR_KEYS = List.of(INTEGER, BIGINT, TEXT, VARCHAR, UUID, SMALLINT);

    /** Six rows may differ in all of these. */
    static final List<Kind> MANY_VALUED = List.of(
            TEXT, VARCHAR, WIDE_VARCHAR, SMALLINT, INTEGER, BIGINT, NUMERIC, TIMESTAMP, DATE, TIME, UUID, WIDE_NUMERIC);

    static final List<Kind> NUMBERS = List.of(SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, NUMERIC, WIDE_NUMERIC);

    static final List<Kind> TEXTS = List.of(TEXT, VARCHAR, WIDE_VARCHAR);

    private final String javaType;
    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes lists that nobody can change
    private final List<String> samples;

    Kind(String javaType, String word, String... samples) {
        this.javaType = javaType;
        this.word = word;
        this.samples = List.of(samples);
    }

    String javaType() {
        return javaType;
    }

    /** The call that declares a column of it. */
    String declared(String name) {
        return word.formatted(Literal.of(name));
    }

    /** Values, as Java. */
    List<String> samples() {
        return samples;
    }
}
