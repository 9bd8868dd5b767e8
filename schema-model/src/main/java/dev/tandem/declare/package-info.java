/**
 * The words a user declares a schema with, and the {@link dev.tandem.declare.Declaration} that they amount to. Knows no
 * dialect but as a place for SQL that differs. Users start at Model, the tool at Declaration.
 */
@NullMarked
package dev.tandem.declare;

import org.jspecify.annotations.NullMarked;
