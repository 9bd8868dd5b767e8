/**
 * A {@link dev.tandem.plan.Plan}: the statements of a migration in their order, each with the changes it is there for and
 * the hazards it brings, proved to leave no change out. Knows no dialect and no files. Start at Plan.
 */
@NullMarked
package dev.tandem.plan;

import org.jspecify.annotations.NullMarked;
