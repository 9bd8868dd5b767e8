package dev.tandem.schema;

import java.util.Optional;

/** One of the things that an index is sorted by. */
public sealed interface IndexPart {

    /**
     * A column.
     *
     * @param operatorClass Postgres only
     */
    record OfColumn(String column, Direction direction, Nulls nulls, Optional<String> operatorClass)
            implements IndexPart {

        /** Ascending. */
        public static OfColumn of(String column) {
            return new OfColumn(column, Direction.ASC, Nulls.LAST, Optional.empty());
        }

        /** Descending with NULLs last, which is what drizzle-kit makes of {@code desc()}, not Postgres' own default. */
        public static OfColumn desc(String column) {
            return new OfColumn(column, Direction.DESC, Nulls.LAST, Optional.empty());
        }

        public OfColumn renamed(String newColumn) {
            return new OfColumn(newColumn, direction, nulls, operatorClass);
        }
    }

    /** An expression, with whatever direction or collation stands in its text. */
    record OfExpression(String sql) implements IndexPart {}

    enum Direction {
        ASC,
        DESC
    }

    /** Where Postgres sorts NULLs; SQLite's indexes have no say in it and always carry LAST here. */
    enum Nulls {
        FIRST,
        LAST
    }
}
