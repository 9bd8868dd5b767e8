/**
 * Runs migrations on SQLite so that no row, trigger, view or reference is lost by surprise, whoever wrote the file. Knows
 * nothing of folders and journals. Start at SqliteDatabase.
 */
@NullMarked
package dev.tandem.runtime.sqlite;

import org.jspecify.annotations.NullMarked;
