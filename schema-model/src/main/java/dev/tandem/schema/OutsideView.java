package dev.tandem.schema;

/** A view that somebody else looks after: a snapshot knows of it, and no migration touches it. */
public record OutsideView(QualifiedName name, boolean materialized) implements Named<QualifiedName> {}
