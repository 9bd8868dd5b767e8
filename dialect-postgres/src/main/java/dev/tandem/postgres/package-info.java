/**
 * Postgres: resolves a declaration into this database's words and plans changes in its SQL. Knows nothing of how changes are
 * found, of files or of connections. Start at PostgresDialect.
 */
@NullMarked
package dev.tandem.postgres;

import org.jspecify.annotations.NullMarked;
