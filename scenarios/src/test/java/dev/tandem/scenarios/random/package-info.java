/**
 * Turns a seed into a chain of models, each a few edits away from the one before, as Java sources. Knows the words of the
 * model and what a person may do to it; nothing of databases, nor of what Tandem makes of it. Start at RandomChain.
 */
@NullMarked
package dev.tandem.scenarios.random;

import org.jspecify.annotations.NullMarked;
