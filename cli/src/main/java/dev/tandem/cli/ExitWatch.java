package dev.tandem.cli;

import dev.tandem.tooling.model.ModelExit;

/** Runs when the JVM ends before the command has: a model that calls {@code System.exit} must not look like success. */
final class ExitWatch extends Thread {

    private final Failures failures;

    ExitWatch(Failures failures) {
        super("tandem-exit-watch");
        this.failures = failures;
    }

    void begin() {
        Runtime.getRuntime().addShutdownHook(this);
    }

    void end() {
        try {
            Runtime.getRuntime().removeShutdownHook(this);
        } catch (IllegalStateException ending) {
            // Somebody has stopped the program; it is too late to take back what has begun.
        }
    }

    @Override
    public void run() {
        ModelExit.underWay().ifPresent(told -> Runtime.getRuntime().halt(failures.ofCommand(told)));
    }
}
