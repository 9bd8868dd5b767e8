/**
 * Turns the text of a migration into statements, each with its number and line, split exactly where the database itself
 * would. Knows how each database writes quotes and comments, and not what a statement means. Start at SqlScript.
 */
@NullMarked
package dev.tandem.runtime.script;

import org.jspecify.annotations.NullMarked;
