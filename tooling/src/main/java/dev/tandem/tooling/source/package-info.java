/**
 * Turns a {@link dev.tandem.declare.Declaration} that nobody wrote into the Java source of a model, as a person would have
 * written it. Knows no schema, no dialect and no file. Start at ModelSource.
 */
@NullMarked
package dev.tandem.tooling.source;

import org.jspecify.annotations.NullMarked;
