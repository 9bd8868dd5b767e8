/**
 * The resolved nouns: one {@link dev.tandem.schema.Schema} holds all that one dialect's database is to contain, every
 * type and default spelled in that dialect's words and every constraint named, so that two schemas can be compared as
 * plain values. Knows nothing of declarations, files or SQL statements. Start at Schema.
 */
@NullMarked
package dev.tandem.schema;

import org.jspecify.annotations.NullMarked;
