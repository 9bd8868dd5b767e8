/**
 * Turns resolved schemas, one for each dialect, into the source of a model that resolves to them, and proves that it does.
 * Knows no folder and no database: whoever has schemas may ask. Start at PulledModel.
 */
@NullMarked
package dev.tandem.tooling.pull;

import org.jspecify.annotations.NullMarked;
