package dev.tandem.declare;

/** What the user declared, as immutable values. */
public record Declaration() {}
