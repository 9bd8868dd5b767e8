/**
 * Fills the tables of a schema with rows and tells afterwards whether a migration has lost or changed any of them, or of
 * the triggers, views and sequences around them. Knows the resolved schema but no plan. Start at RowFiller and Survivors.
 */
@NullMarked
package dev.tandem.scenarios.rows;

import org.jspecify.annotations.NullMarked;
