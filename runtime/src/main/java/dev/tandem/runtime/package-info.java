/**
 * Applies the pending migrations of a folder to a database when a program starts: all of each file or nothing of it, once,
 * however many programs start. Knows JDBC and no other library. Start at Migrator.
 */
@NullMarked
package dev.tandem.runtime;

import org.jspecify.annotations.NullMarked;
