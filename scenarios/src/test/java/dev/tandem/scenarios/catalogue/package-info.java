/**
 * Turns a live database into a list of facts, one line each, in which two databases with the same structure agree. It
 * asks the database alone and shares no code with the product, so that both cannot be wrong in the same way. Start at
 * Catalogue.
 */
@NullMarked
package dev.tandem.scenarios.catalogue;

import org.jspecify.annotations.NullMarked;
