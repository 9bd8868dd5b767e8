/**
 * The contract of a dialect: it resolves a declaration into its own words and plans changes in its own SQL. Knows no
 * dialect by name. Start at Dialect.
 */
@NullMarked
package dev.tandem.dialect;

import org.jspecify.annotations.NullMarked;
