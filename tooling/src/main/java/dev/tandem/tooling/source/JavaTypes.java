package dev.tandem.tooling.source;

import dev.tandem.declare.ColumnType;
import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfForeignKey;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.declare.Sql;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The Java types of columns. Those of a custom type are the model's own choice. */
public final class JavaTypes {

    private final Declaration declaration;

    public JavaTypes(Declaration declaration) {
        this.declaration = declaration;
    }

    public Class<?> of(OfTable table, OfColumn column) {
        return of(table, column, new HashSet<>());
    }

    /** A custom column that refers to another has the type of that one, or the reference would not compile. */
    private Class<?> of(OfTable table, OfColumn column, Set<OfColumn> seen) {
        if (column.type() instanceof ColumnType.Custom custom) {
            Optional<Class<?>> target =
                    seen.add(column) ? referenced(table, column, seen).findFirst() : Optional.empty();
            return target.orElseGet(() -> ofWords(custom.words()));
        }
        return ofWord(column.type());
    }

    private Stream<Class<?>> referenced(OfTable table, OfColumn column, Set<OfColumn> seen) {
        return table.foreignKeys().stream()
                .filter(key -> key.columns().contains(column.name()))
                .flatMap(key -> target(key, column, seen).stream());
    }

    private Optional<Class<?>> target(OfForeignKey key, OfColumn column, Set<OfColumn> seen) {
        String referenced = key.referenced().get(key.columns().indexOf(column.name()));
        return declaration
                .table(key.table())
                .flatMap(table -> table.column(referenced).map(target -> of(table, target, seen)));
    }

    private static Class<?> ofWord(ColumnType type) {
        if (type instanceof ColumnType.Mapped mapped) {
            return switch (mapped) {
                case TIMESTAMP -> Instant.class;
                case BOOL -> Boolean.class;
                case JSON -> String.class;
            };
        }
        return type instanceof ColumnType.Numeric ? BigDecimal.class : ofSqlWord(type.describe());
    }

    private static Class<?> ofWords(Sql words) {
        Class<?> onPostgres = ofSqlWord(words.postgres());
        return onPostgres == String.class ? ofSqlWord(words.sqlite()) : onPostgres;
    }

    private static Class<?> ofSqlWord(String word) {
        String lower =
                word.toLowerCase(Locale.ROOT).replaceAll("\\s*\\([^)]*\\)", "").strip();
        if (lower.endsWith("]")) {
            return ofSqlWord(lower.substring(0, lower.lastIndexOf('['))).arrayType();
        }
        return switch (lower) {
            case "smallint", "int2", "smallserial" -> Short.class;
            case "integer", "int", "int4", "serial" -> Integer.class;
            case "bigint", "int8", "bigserial" -> Long.class;
            case "numeric", "decimal" -> BigDecimal.class;
            case "real", "float4" -> Float.class;
            case "double precision", "float8" -> Double.class;
            case "boolean", "bool" -> Boolean.class;
            case "bytea", "blob" -> byte[].class;
            case "date" -> LocalDate.class;
            case "time", "time without time zone" -> LocalTime.class;
            case "timetz", "time with time zone" -> OffsetTime.class;
            case "timestamp", "timestamp without time zone" -> LocalDateTime.class;
            case "timestamptz", "timestamp with time zone" -> Instant.class;
            case "uuid" -> UUID.class;
            default -> String.class;
        };
    }
}
