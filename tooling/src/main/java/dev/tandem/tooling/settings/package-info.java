/**
 * Turns flags, environment and {@code tandem.properties} into what a command needs to know: which model, which folder, which
 * databases. Knows no command and opens nothing but that one file. Start at Settings.
 */
@NullMarked
package dev.tandem.tooling.settings;

import org.jspecify.annotations.NullMarked;
