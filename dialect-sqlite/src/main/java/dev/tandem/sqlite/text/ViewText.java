package dev.tandem.sqlite.text;

import java.util.Optional;

/**
 * The text of a {@code CREATE VIEW} (https://www.sqlite.org/lang_createview.html).
 *
 * @param columns the names that the view gives to its columns, where it does
 */
public record ViewText(Optional<String> columns, String definition) {

    public static ViewText of(String sql) {
        TokenReader reader = new TokenReader(sql);
        while (!reader.isAtSymbol("(") && !reader.isAt("AS")) {
            reader.take();
        }
        Optional<String> columns =
                reader.isAtSymbol("(") ? Optional.of(reader.verbatim(reader::parentheses)) : Optional.empty();
        reader.expect("AS");
        return new ViewText(columns, reader.rest());
    }
}
