package dev.tandem.runtime;

import java.time.Duration;

/** Hears how a migration goes on, from the thread that migrates. */
public interface MigrationListener {

    /** Another program migrates; told every five seconds. */
    default void waiting(Duration sinceStart) {}

    /** A migration begins. */
    default void migration(String tag, int number, int of) {}

    /** A statement begins. */
    default void statement(String tag, int number, int of) {}

    /** A migration is committed. */
    default void applied(String tag, Duration took) {}

    /** Something that does not stop the migration. */
    default void warning(String message) {}
}
