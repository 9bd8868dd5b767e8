/**
 * Turns a command line into a call of the tooling, and what comes of it into text or JSON and an exit code. Knows no SQL and
 * no file format. Start at Main, or at the class of a command: GenerateCommand.
 */
@NullMarked
package dev.tandem.cli;

import org.jspecify.annotations.NullMarked;
