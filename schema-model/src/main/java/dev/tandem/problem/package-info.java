/**
 * What is told to the person who must act: a {@link dev.tandem.problem.Problem} says what is wrong, why that matters and
 * how to mend it, under a stable code with a page of its own. Knows nothing of consoles. Start at Problem.
 */
@NullMarked
package dev.tandem.problem;

import org.jspecify.annotations.NullMarked;
