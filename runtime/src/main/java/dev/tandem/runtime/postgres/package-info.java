/**
 * Runs migrations on Postgres, one transaction each, under an advisory lock that no pooler and no concurrent index can turn
 * into a deadlock. Knows nothing of folders and journals. Start at PostgresDatabase.
 */
@NullMarked
package dev.tandem.runtime.postgres;

import org.jspecify.annotations.NullMarked;
