/**
 * Turns the user's model, a source file or a class, into a {@link dev.tandem.declare.Declaration}. Knows no dialect and no
 * migration. Start at ModelReader.
 */
@NullMarked
package dev.tandem.tooling.model;

import org.jspecify.annotations.NullMarked;
