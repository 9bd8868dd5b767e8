/**
 * The use cases: turns the user's model and a folder of migrations into the next migration, and a folder and a database into
 * applied ones. Knows every part by its front door only, prints nothing and never exits. Start at GenerateMigration.
 */
@NullMarked
package dev.tandem.tooling;

import org.jspecify.annotations.NullMarked;
