package dev.tandem.runtime;

import java.time.Duration;

/**
 * Hears how a migration goes on, from the thread that migrates. What a method throws ends the migration, as a failure of its
 * own would, except in {@code applied}: that one is committed.
 *
 * <pre>{@code
 * migrator.listener(new MigrationListener() {
 *     @Override
 *     public void migration(String tag, int number, int of) {
 *         log.info("migration {} of {}: {}", number, of, tag);
 *     }
 * });
 * }</pre>
 */
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
