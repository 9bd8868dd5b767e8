package dev.tandem.sqlite.text;

import java.util.Optional;

/**
 * A column's definition without its constraints.
 *
 * @param type empty where it has none
 * @param defaultValue in parentheses where it is written so
 * @param generated the expression, without its parentheses
 */
public record ColumnText(
        String name,
        String type,
        Optional<String> defaultValue,
        Optional<String> generated,
        Optional<String> collation) {}
