package dev.tandem.declare;

import java.util.function.Function;

/**
 * A column of texts that takes certain words only.
 *
 * @param <T> what the words stand for: an enum's constants, or the words themselves
 */
public final class WordColumn<T> extends TypedColumn<T, WordColumn<T>> {
    private final Function<T, String> toWord;

    WordColumn(ColumnDraft draft, Function<T, String> toWord) {
        super(draft);
        this.toWord = toWord;
    }

    public WordColumn<T> defaultTo(T value) {
        return byDefault(word(value, "a default"));
    }

    public WordColumn<T> backfill(T value) {
        return existing(word(value, "a backfill"));
    }

    private Value word(T value, String what) {
        return new Value.OfText(Given.text(toWord.apply(Given.value(value, what)), what));
    }
}
