package dev.tandem.postgres;

import dev.tandem.postgres.TypeCasts.Verdict;
import dev.tandem.schema.SqlType;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How an array gets from one type of elements to another. Postgres casts the elements as it would cast such columns;
 * where a column would need more than a cast, an array cannot go, because USING takes no query over its elements. The rows
 * are written again even where a column's would not be (seen on 14 and 18).
 */
final class ArrayCast {

    private static final Pattern DIMENSIONS = Pattern.compile("(\\s*\\[\\d*\\])+$");

    private ArrayCast() {}

    static TypeChange of(String value, SqlType from, SqlType to) {
        TypeChange elements = TypeChange.of("element", element(from), element(to));
        if (elements.using().isEmpty()) {
            return new TypeChange(elements.verdict(), Optional.empty(), true, elements.notes());
        }
        Optional<String> using = cast(
                value,
                TypeName.of(element(from)).family(),
                TypeName.of(element(to)).family(),
                TypeSql.of(to));
        Verdict verdict = using.isPresent() ? elements.verdict() : Verdict.IMPOSSIBLE;
        return new TypeChange(verdict, using, true, elements.notes());
    }

    private static SqlType element(SqlType array) {
        return new SqlType(DIMENSIONS.matcher(array.text()).replaceFirst(""), array.schema());
    }

    private static Optional<String> cast(String value, TypeFamily from, TypeFamily to, String type) {
        if (to == TypeFamily.BYTEA || from == TypeFamily.BYTEA) {
            return Optional.empty();
        }
        if (from == TypeFamily.TEXT || from == TypeFamily.VARCHAR) {
            return Optional.of("%s::%s".formatted(value, type));
        }
        if (from == TypeFamily.BOOLEAN && to != TypeFamily.OTHER) {
            return to == TypeFamily.JSON || to == TypeFamily.JSONB
                    ? Optional.empty()
                    : Optional.of(value + "::integer[]");
        }
        boolean throughText = from == TypeFamily.CHAR
                || to == TypeFamily.BOOLEAN
                || to == TypeFamily.OTHER
                || (from == TypeFamily.OTHER && to != TypeFamily.JSON && to != TypeFamily.JSONB);
        return throughText ? Optional.of("%s::text[]::%s".formatted(value, type)) : Optional.empty();
    }
}
