/**
 * Turns the sources of all scenarios' models into classes, in memory and in one compilation, each scenario's in a class
 * loader of its own. Knows nothing of what a model means. Start at CompiledModels.
 */
@NullMarked
package dev.tandem.scenarios.models;

import org.jspecify.annotations.NullMarked;
