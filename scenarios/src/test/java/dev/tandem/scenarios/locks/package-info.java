/**
 * What a running migration of Postgres does to those who use its tables: the locks that it holds while it reads or writes
 * all rows. Knows no scenario. Start at LockWatch.
 */
@NullMarked
package dev.tandem.scenarios.locks;

import org.jspecify.annotations.NullMarked;
