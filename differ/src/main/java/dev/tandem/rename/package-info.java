/**
 * Turns the user's word on renames into changes that can be made one after the other, and asks where a thing that is gone
 * looks like a thing that is new. Knows no console: a question is a value. Start at Renames.
 */
@NullMarked
package dev.tandem.rename;

import org.jspecify.annotations.NullMarked;
