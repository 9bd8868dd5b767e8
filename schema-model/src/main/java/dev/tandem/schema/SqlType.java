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

    /** Whether it is the type that the user's database defines under this name, or an array of it. */
    public boolean isOf(QualifiedName definition) {
        return schema.equals(Optional.of(schemaOf(definition))) && element().equals(definition.name());
    }

    /** The type of this name in the place of the one that it is, or that it is an array of. */
    public SqlType of(QualifiedName definition) {
        return new SqlType(definition.name() + text.substring(element().length()), Optional.of(schemaOf(definition)));
    }

    private static String schemaOf(QualifiedName definition) {
        return definition.schema().isEmpty() ? "public" : definition.schema();
    }

    /** Without the brackets of an array. */
    String element() {
        return text.replaceFirst("(\\[\\d*])+$", "");
    }

    @Override
    public String toString() {
        return schema.map(name -> name + ".").orElse("") + text;
    }
}
