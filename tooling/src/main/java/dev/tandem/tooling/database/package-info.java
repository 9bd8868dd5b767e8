/**
 * Turns the settings into a database that can be connected to. Knows no migration and keeps passwords to itself. Start at
 * Database.
 */
@NullMarked
package dev.tandem.tooling.database;

import org.jspecify.annotations.NullMarked;
