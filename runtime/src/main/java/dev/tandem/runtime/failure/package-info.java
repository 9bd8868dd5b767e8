/**
 * Turns what stopped the applier into a text for the person who must act: what, where, why, and how to mend it. Knows no
 * database and no folder. Start at MigrationException.
 */
@NullMarked
package dev.tandem.runtime.failure;

import org.jspecify.annotations.NullMarked;
