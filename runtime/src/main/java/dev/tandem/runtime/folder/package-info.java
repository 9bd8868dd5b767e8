/**
 * Turns a folder of migrations, on disk or on the class path, into its journal and the bytes of its files. Trusts nothing
 * that it reads: sizes, nesting and names are bounded. Knows no database. Start at MigrationFolder.
 */
@NullMarked
package dev.tandem.runtime.folder;

import org.jspecify.annotations.NullMarked;
