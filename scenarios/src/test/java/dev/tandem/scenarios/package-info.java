/**
 * Turns each folder of {@code src/test/scenarios} into one test per database, which goes through five beats. Knows the
 * product by its use cases only. Start at ScenariosTest, then FiveBeats.
 */
@NullMarked
package dev.tandem.scenarios;

import org.jspecify.annotations.NullMarked;
