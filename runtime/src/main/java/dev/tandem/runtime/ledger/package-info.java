/**
 * Compares what a journal lists with what a ledger remembers: which migration is applied, pending, edited, and which row
 * nothing explains. Knows no database: rows come in as plain values. Start at History.
 */
@NullMarked
package dev.tandem.runtime.ledger;

import org.jspecify.annotations.NullMarked;
