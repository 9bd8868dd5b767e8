package dev.tandem.declare;

/** SQL for SQLite alone. */
public record SqliteSql(String text) {}
