package dev.tandem.declare;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A column of texts of any length. */
public final class TextColumn extends CharacterColumn<TextColumn> {

    TextColumn(ColumnDraft draft) {
        super(draft);
    }

    /** Takes these words only, which a CHECK sees to. */
    public WordColumn<String> oneOf(String first, String... more) {
        List<String> words = Stream.concat(Stream.of(Given.text(first, "a word")), Arrays.stream(more))
                .map(word -> Given.text(word, "a word"))
                .toList();
        return words(words, Function.identity());
    }

    /** Takes the names of an enum's constants only, which a CHECK sees to. */
    public <E extends Enum<E>> WordColumn<E> oneOf(Class<E> type) {
        return oneOf(type, Enum::name);
    }

    /** Takes one word for each of an enum's constants, which a CHECK sees to. */
    public <E extends Enum<E>> WordColumn<E> oneOf(Class<E> type, Function<E, String> toWord) {
        List<String> words = Arrays.stream(Given.value(type, "an enum").getEnumConstants())
                .map(constant -> Given.text(toWord.apply(constant), "the word for " + constant))
                .toList();
        return words(words, toWord);
    }

    private <T> WordColumn<T> words(List<String> words, Function<T, String> toWord) {
        said().oneOf = words;
        return new WordColumn<>(draft(), toWord);
    }
}
