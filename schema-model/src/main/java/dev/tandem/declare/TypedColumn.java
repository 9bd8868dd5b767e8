package dev.tandem.declare;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A column that may still become a reference or be generated. */
public abstract class TypedColumn<T, S extends TypedColumn<T, S>> extends ColumnBuilder<T, S> {

    TypedColumn(ColumnDraft draft) {
        super(draft);
    }

    /** Refers to a column of the same type: {@code references(() -> users.id)}. */
    public final ReferencingColumn<T> references(Supplier<? extends Column<T>> column) {
        KeyDraft key = new KeyDraft(said().owner(), List.of(draft()));
        key.arrows = List.of(Given.value(column, "a reference"));
        said().reference = Optional.of(key);
        return new ReferencingColumn<>(draft(), key);
    }

    /** Computed from other columns of the row. */
    public final GeneratedColumn<T> generatedAs(String expression) {
        return generatedAs(Sql.both(Given.text(expression, "what a generated column computes")));
    }

    /** Computed from other columns of the row. */
    public final GeneratedColumn<T> generatedAs(Sql expression) {
        said().generatedAs = Optional.of(Given.value(expression, "what a generated column computes"));
        return new GeneratedColumn<>(draft());
    }
}
