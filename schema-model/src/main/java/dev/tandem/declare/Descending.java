package dev.tandem.declare;

/** A column in descending order, NULLs last. */
public record Descending(Column<?> column) implements IndexPart {}
