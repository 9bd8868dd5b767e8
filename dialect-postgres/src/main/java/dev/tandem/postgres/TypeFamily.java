package dev.tandem.postgres;

import java.util.Locale;

/** The types that the table of {@link TypeCasts} knows. */
enum TypeFamily {
    SMALLINT,
    INTEGER,
    BIGINT,
    NUMERIC,
    REAL,
    DOUBLE,
    BOOLEAN,
    TEXT,
    VARCHAR,
    CHAR,
    DATE,
    TIME,
    TIMETZ,
    TIMESTAMP,
    TIMESTAMPTZ,
    INTERVAL,
    UUID,
    JSON,
    JSONB,
    BYTEA,
    /** Arrays, enum types, domains, types of extensions: read and written as text, with rules of their own. */
    OTHER;

    /** By any of the names that Postgres has for it. */
    static TypeFamily named(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "smallint", "int2", "smallserial" -> SMALLINT;
            case "integer", "int", "int4", "serial" -> INTEGER;
            case "bigint", "int8", "bigserial" -> BIGINT;
            case "numeric", "decimal" -> NUMERIC;
            case "real", "float4" -> REAL;
            case "double precision", "float8" -> DOUBLE;
            case "boolean", "bool" -> BOOLEAN;
            case "text" -> TEXT;
            case "varchar", "character varying" -> VARCHAR;
            case "char", "character", "bpchar" -> CHAR;
            case "date" -> DATE;
            case "time", "time without time zone" -> TIME;
            case "timetz", "time with time zone" -> TIMETZ;
            case "interval" -> INTERVAL;
            case "bytea" -> BYTEA;
            case "timestamp", "timestamp without time zone" -> TIMESTAMP;
            case "timestamptz", "timestamp with time zone" -> TIMESTAMPTZ;
            case "uuid" -> UUID;
            case "json" -> JSON;
            case "jsonb" -> JSONB;
            default -> OTHER;
        };
    }

    boolean isText() {
        return this == TEXT || this == VARCHAR || this == CHAR;
    }
}
