/**
 * The migrations folder: turns a {@link dev.tandem.schema.Schema} into the snapshot JSON of drizzle-kit 0.31 and back, and
 * writes migrations with their snapshots and journal entries for all dialects at once or not at all, or takes them back.
 * Knows the dialects only as file formats, no SQL and no database. Start at MigrationsFolder; what a person should see in a
 * folder FolderCheck finds.
 */
@NullMarked
package dev.tandem.snapshot;

import org.jspecify.annotations.NullMarked;
