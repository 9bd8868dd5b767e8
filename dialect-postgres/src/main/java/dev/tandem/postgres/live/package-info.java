/**
 * Reads what a Postgres database holds from its system catalogues, in the nouns that a snapshot gives, and finds out which
 * of it means the same as what is wanted by having the database print both. Knows nothing of changes or files, and writes
 * nothing that stays. Start at PostgresIntrospection.
 */
@NullMarked
package dev.tandem.postgres.live;

import org.jspecify.annotations.NullMarked;
