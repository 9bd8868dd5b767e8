package dev.tandem.sqlite;

import dev.tandem.change.Pair;
import java.util.Optional;

/**
 * What a column's new type asks of values that SQLite would take without a look: a length, a size, a shape. Postgres stops
 * at such rows or changes them, so a file that let them pass would make two databases of one model.
 */
final class TypeLimit {

    private final TypeWord type;

    private TypeLimit(TypeWord type) {
        this.type = type;
    }

    /** The limit that comes with a change of types; none where all that belonged into the old one fits. */
    static Optional<TypeLimit> newIn(Pair<TypeWord> types) {
        TypeWord from = types.from();
        TypeWord to = types.to();
        boolean narrower = switch (to.kind()) {
            case CHARACTERS -> from.longest() > to.longest();
            case SMALLINT -> from.kind() != TypeWord.Kind.SMALLINT;
            case NUMERIC ->
                !to.arguments().isEmpty() && (from.wholeDigits() > to.wholeDigits() || from.scale() > to.scale());
            case DATE, TIME, UUID -> from.kind() != to.kind();
            case INTEGER, REAL, TEXT, BLOB, OTHER -> false;
        };
        return narrower ? Optional.of(new TypeLimit(to)) : Optional.empty();
    }

    /** A condition that holds for values beyond the limit, and never for NULL. */
    String brokenBy(String value) {
        return switch (type.kind()) {
            case CHARACTERS -> "length(%s) > %d".formatted(value, type.longest());
            case SMALLINT -> "%s NOT BETWEEN -32768 AND 32767".formatted(value);
            case NUMERIC ->
                "abs(%1$s) >= 1e%2$d OR typeof(%1$s) <> 'integer' AND round(%1$s, %3$d) <> %1$s"
                        .formatted(value, type.wholeDigits(), type.scale());
            case DATE -> "date(%1$s) IS NOT %1$s".formatted(value);
            case TIME ->
                "%1$s NOT GLOB '[0-2][0-9]:[0-5][0-9]*' OR time(coalesce(%1$s, '00:00')) IS NULL".formatted(value);
            case UUID ->
                "%1$s NOT LIKE '________-____-____-____-____________' OR length(replace(%1$s, '-', '')) <> 32 OR %1$s GLOB '*[^-0-9A-Fa-f]*'"
                        .formatted(value);
            case INTEGER, REAL, TEXT, BLOB, OTHER -> throw new IllegalStateException("no limit: " + type);
        };
    }
}
