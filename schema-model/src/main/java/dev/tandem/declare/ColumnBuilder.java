package dev.tandem.declare;

import java.util.Optional;

/**
 * What can be said of every column.
 *
 * @param <S> the builder itself, so that its own words stay at hand
 */
public abstract non-sealed class ColumnBuilder<T, S extends ColumnBuilder<T, S>> extends Column<T> {

    ColumnBuilder(ColumnDraft draft) {
        super(draft);
    }

    public final S notNull() {
        said().notNull = true;
        return self();
    }

    /** The table's key, alone; a key of several columns is {@code primaryKey(a, b)} below them. */
    public final S primaryKey() {
        said().primaryKey = true;
        return self();
    }

    public final S unique() {
        said().unique = true;
        return self();
    }

    public final S unique(String name) {
        said().uniqueName = Optional.of(Given.text(name, "the name of a unique"));
        return unique();
    }

    /** No two rows may agree in it, nor may two be without a value, which SQLite cannot see to. From Postgres 15 on. */
    public final S uniqueNullsNotDistinct() {
        said().nullsNotDistinct = true;
        return unique();
    }

    /** Under a name of its own. */
    public final S uniqueNullsNotDistinct(String name) {
        said().nullsNotDistinct = true;
        return unique(name);
    }

    public final S defaultTo(Sql expression) {
        return byDefault(new Value.OfSql(Given.value(expression, "a default")));
    }

    /** What existing rows get when the column becomes required. */
    public final S backfill(Sql expression) {
        return existing(new Value.OfSql(Given.value(expression, "a backfill")));
    }

    /** The name it had before. */
    public final S renamedFrom(String oldName) {
        said().renamedFrom = Optional.of(Given.text(oldName, "an old name"));
        return self();
    }

    final ColumnDraft said() {
        return draft().open();
    }

    final S byDefault(Value value) {
        said().defaultValue = Optional.of(value);
        return self();
    }

    final S existing(Value value) {
        said().backfill = Optional.of(value);
        return self();
    }

    @SuppressWarnings("unchecked") // S is the class itself in each of the subclasses, which are all in this package
    final S self() {
        return (S) this;
    }
}
