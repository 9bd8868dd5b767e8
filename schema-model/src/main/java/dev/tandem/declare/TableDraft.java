package dev.tandem.declare;

import java.util.Optional;

/** A table as it was added to the model. */
record TableDraft(String name, Table table, Optional<Place> place) {}
