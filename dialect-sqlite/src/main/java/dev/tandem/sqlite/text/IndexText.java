package dev.tandem.sqlite.text;

import java.util.List;
import java.util.Optional;

/**
 * The text of a {@code CREATE INDEX} (https://www.sqlite.org/lang_createindex.html).
 *
 * @param where the predicate of a partial one
 */
public record IndexText(List<PartText> parts, Optional<String> where) {
    public IndexText {
        parts = List.copyOf(parts);
    }

    public static IndexText of(String sql) {
        TokenReader reader = new TokenReader(sql);
        while (!reader.isAtSymbol("(")) {
            reader.take();
        }
        List<PartText> parts = PartText.list(reader);
        return new IndexText(parts, reader.has("WHERE") ? Optional.of(reader.rest()) : Optional.empty());
    }
}
