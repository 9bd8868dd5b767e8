/**
 * The texts that SQLite keeps of its tables, indexes and views, read token by token for what no pragma tells: checks,
 * generation, collation, numbering, deferral, the spelling of types and defaults, and the names of constraints. Knows
 * the grammar of definitions and leaves expressions as they are written; knows no database. Start at TableText.
 */
@NullMarked
package dev.tandem.sqlite.text;

import org.jspecify.annotations.NullMarked;
