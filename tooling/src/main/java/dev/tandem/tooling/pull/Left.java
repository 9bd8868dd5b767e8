package dev.tandem.tooling.pull;

/** A change that generating would still make, because the model has no word for what is there. */
public record Left(String dialect, String change) {}
