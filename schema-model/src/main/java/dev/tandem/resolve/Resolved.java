package dev.tandem.resolve;

import dev.tandem.schema.Schema;

/** A declaration in the words of one dialect. */
public record Resolved(Schema schema, Hints hints) {}
