/**
 * Turns rounds of the same work, done by a plain JDBC loop, by Tandem and by other migrators, into one table of medians.
 * Knows of each of them only how its users call it. Start at Benchmark.
 */
@NullMarked
package dev.tandem.benchmark;

import org.jspecify.annotations.NullMarked;
