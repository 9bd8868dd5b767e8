package dev.tandem.tooling;

import dev.tandem.change.ChangeSet;
import dev.tandem.dialect.Dialect;

/** What differs in the words of one dialect. */
public record Difference(Dialect dialect, ChangeSet changes) {}
