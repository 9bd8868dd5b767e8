package dev.tandem.declare;

import dev.tandem.sql.StandardQuote;

/**
 * A column, as the rest of the model sees it. It can be named and referred to, and changed by nothing: all that is said of
 * a column is said where it is declared.
 *
 * @param <T> the Java type of its values
 */
public abstract sealed class Column<T> implements IndexPart permits ColumnBuilder, GeneratedColumn {
    private final ColumnDraft draft;

    Column(ColumnDraft draft) {
        this.draft = draft;
    }

    final ColumnDraft draft() {
        return draft;
    }

    /** The name in the database. */
    public final String name() {
        return draft.name();
    }

    /** In an index: from high to low, NULLs last. */
    public final Descending desc() {
        return new Descending(this);
    }

    /** The quoted name, so that an expression which is put together from columns follows when one is renamed. */
    @Override
    public final String toString() {
        return StandardQuote.name(name());
    }
}
