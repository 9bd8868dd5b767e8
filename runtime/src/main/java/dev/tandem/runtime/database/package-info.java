/**
 * What the applier needs of a database, whichever it is: a lock, a ledger, a way to run a file whole or not at all. Knows
 * JDBC and neither SQLite nor Postgres. Start at Database.
 */
@NullMarked
package dev.tandem.runtime.database;

import org.jspecify.annotations.NullMarked;
