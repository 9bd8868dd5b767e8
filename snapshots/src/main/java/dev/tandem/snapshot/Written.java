package dev.tandem.snapshot;

import java.nio.file.Path;

/** A migration that was written: its name in the journal, and its files. */
public record Written(String tag, Path sql, Path snapshot) {}
