package dev.tandem.schema;

/** What Postgres calls a schema: a space of names beside the default one. */
public record Namespace(String name) implements Named<String> {}
