/**
 * Turns each folder of {@code src/test/scenarios} into two tests per database, there and back, which go through five beats.
 * Knows the product by its use cases only. Start at ScenariosTest, then FiveBeats.
 */
@NullMarked
package dev.tandem.scenarios;

import org.jspecify.annotations.NullMarked;
