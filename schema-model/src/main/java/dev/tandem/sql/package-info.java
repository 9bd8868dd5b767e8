/**
 * Turns a text of SQL into its tokens and back, so that a name can be found or replaced without ever touching a literal.
 * Knows little grammar beyond that of tokens, only where a query says what it reads, and no dialect: it takes what
 * either database writes. Start at SqlTokens.
 */
@NullMarked
package dev.tandem.sql;

import org.jspecify.annotations.NullMarked;
