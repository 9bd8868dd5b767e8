/**
 * Turns the rules by which the product is cut into tests over its classes and, where only text can tell, its sources.
 * Knows no behaviour. Start at PackagesTest.
 */
@NullMarked
package dev.tandem.architecture;

import org.jspecify.annotations.NullMarked;
