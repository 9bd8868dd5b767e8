/**
 * Gives each test real databases of its own: files of SQLite, and databases on one Postgres server that all tests share.
 * Knows nothing of models or migrations. Start at Database.
 */
@NullMarked
package dev.tandem.scenarios.database;

import org.jspecify.annotations.NullMarked;
