package dev.tandem.declare;

/** A column of a type that the user spells; its values are spelled in SQL too. */
public final class CustomColumn<T> extends TypedColumn<T, CustomColumn<T>> {

    CustomColumn(ColumnDraft draft) {
        super(draft);
    }
}
