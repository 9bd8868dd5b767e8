package dev.tandem.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Tells the platform's logger what happens, where nobody else was named to listen. The logger is asked for late: a start with
 * nothing to tell must not pay for a logging framework.
 */
final class ToSystemLogger implements MigrationListener {

    private static final String NAME = "dev.tandem.runtime";

    @Override
    public void waiting(Duration sinceStart) {
        logger().log(
                        Level.INFO,
                        () -> "another program migrates this database; waiting for " + sinceStart.toSeconds() + " s");
    }

    @Override
    public void applied(String tag, Duration took) {
        logger().log(Level.INFO, () -> "applied " + tag + " in " + took.toMillis() + " ms");
    }

    @Override
    public void warning(String message) {
        logger().log(Level.WARNING, () -> message);
    }

    private static Logger logger() {
        return System.getLogger(NAME);
    }
}
