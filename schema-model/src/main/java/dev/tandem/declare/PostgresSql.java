package dev.tandem.declare;

/** SQL for Postgres alone. */
public record PostgresSql(String text) {}
