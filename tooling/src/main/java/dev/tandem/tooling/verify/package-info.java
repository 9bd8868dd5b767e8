/**
 * Proves a folder of migrations: applies it to an empty database, and after each migration compares what that has become
 * with the snapshot. Knows no live data and writes nothing into the folder. Start at VerifyMigrations.
 */
@NullMarked
package dev.tandem.tooling.verify;

import org.jspecify.annotations.NullMarked;
