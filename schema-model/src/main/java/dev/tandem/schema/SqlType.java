package dev.tandem.schema;

import java.util.Optional;

/**
 * A column's type in the words of one dialect.
 *
 * @param text {@code integer}, {@code timestamp with time zone}, {@code numeric(10, 2)}
 * @param schema where a type lives that the user's database defines, an enum say; empty for the built-in ones
 */
public record SqlType(String text, Optional<String> schema) {

    public static SqlType of(String text) {
        return new SqlType(text, Optional.empty());
    }

    @Override
    public String toString() {
        return schema.map(name -> name + ".").orElse("") + text;
    }
}
