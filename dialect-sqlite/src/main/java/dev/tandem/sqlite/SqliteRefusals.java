package dev.tandem.sqlite;

import dev.tandem.change.ChangeSet;

/** Changes that no file could make rightly, refused before one is written. */
final class SqliteRefusals {

    private SqliteRefusals() {}

    static void refuse(ChangeSet changes) {}
}
