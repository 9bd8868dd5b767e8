/**
 * Turns two schemas of one dialect into the changes between them, and proves that nothing was overlooked. Knows nothing of
 * SQL, files or dialects. Start at Differ.
 */
@NullMarked
package dev.tandem.diff;

import org.jspecify.annotations.NullMarked;
