package dev.tandem.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** An object of JSON, its members in the order in which they were put. */
final class Json {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /**
     * With one member more.
     *
     * @param value text, a number, a boolean, another object, or a collection of those; an empty Optional is null
     */
    Json with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** On one line. */
    @Override
    public String toString() {
        return members.entrySet().stream()
                .map(member -> text(member.getKey()) + ":" + value(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.<String>map(Json::value).orElse("null");
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(Json::value).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Number || value instanceof Boolean || value instanceof Json
                ? value.toString()
                : text(value.toString());
    }

    private static String text(String text) {
        return text.chars().mapToObj(Json::character).collect(Collectors.joining("", "\"", "\""));
    }

    private static String character(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> character < ' ' ? "\\u%04x".formatted(character) : String.valueOf((char) character);
        };
    }
}
