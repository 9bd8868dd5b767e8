/**
 * Turns {@code --rename users=members} into hints for the differ, and finds flags that say nothing and questions that no flag
 * answers. Knows no SQL and no console. Start at RenameFlags.
 */
@NullMarked
package dev.tandem.tooling.rename;

import org.jspecify.annotations.NullMarked;
