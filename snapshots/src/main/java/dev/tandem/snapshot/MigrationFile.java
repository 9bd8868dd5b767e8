package dev.tandem.snapshot;

/**
 * One file of a migration.
 *
 * @param name what stands behind its number
 * @param sql the whole file
 */
public record MigrationFile(String name, String sql) {}
