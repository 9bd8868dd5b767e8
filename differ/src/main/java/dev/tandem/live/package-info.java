/**
 * The contract of a dialect that reads a database: {@link dev.tandem.live.LiveSchema} is what it found, in the very nouns
 * that a snapshot gives, and what these have no words for. Knows no dialect by name, no SQL and no driver. Start at
 * Introspection; LiveComparison is how a command uses it.
 */
@NullMarked
package dev.tandem.live;

import org.jspecify.annotations.NullMarked;
