/**
 * Turns what the user declared into a {@link dev.tandem.schema.Schema} of one dialect, with the hints that no schema can
 * hold: what was renamed, and what existing rows get. Knows a dialect only as the words it supplies. Start at Resolved.
 */
@NullMarked
package dev.tandem.resolve;

import org.jspecify.annotations.NullMarked;
