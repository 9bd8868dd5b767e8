package dev.tandem.declare;

import java.util.Optional;

/** A check as it was said. */
record CheckDraft(String name, Sql expression, Optional<Place> place) {}
