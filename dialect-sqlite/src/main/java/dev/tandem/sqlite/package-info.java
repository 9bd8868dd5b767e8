/**
 * SQLite: resolves a declaration into this database's words and plans changes in its SQL. Knows nothing of how changes are
 * found, of files or of connections. Start at SqliteDialect.
 */
@NullMarked
package dev.tandem.sqlite;

import org.jspecify.annotations.NullMarked;
