package dev.tandem.cli;

import dev.tandem.runtime.MigrationListener;
import java.time.Duration;

/** Tells a person how a migration goes on, beside the output; what came of it is told at the end. */
final class Progress implements MigrationListener, AutoCloseable {

    /** How much is told. */
    enum Style {
        /** One line that is written over and over. */
        ONE_LINE,
        /** A line for each migration, for a log. */
        LINES,
        /** Only what has to be looked at. */
        WARNINGS
    }

    /** A line that a terminal had to break could not be written over. */
    private static final int WIDTH = 79;

    private static final String START_OF_EMPTY_LINE = "\r\u001b[K";

    private final Console console;
    private final Style style;
    private String migration = "";

    Progress(Console console, Style style) {
        this.console = console;
        this.style = style;
    }

    @Override
    public void waiting(Duration sinceStart) {
        say("waiting for another program that migrates, %d s".formatted(sinceStart.toSeconds()));
    }

    @Override
    public void migration(String tag, int number, int of) {
        migration = "migration %d of %d".formatted(number, of);
        say("%s: %s".formatted(migration, tag));
    }

    @Override
    public void statement(String tag, int number, int of) {
        if (style == Style.ONE_LINE) {
            say("%s, statement %d of %d: %s".formatted(migration, number, of, tag));
        }
    }

    @Override
    public void warning(String message) {
        close();
        console.warn("warning: " + message);
    }

    private void say(String line) {
        switch (style) {
            case ONE_LINE ->
                console.err().print(START_OF_EMPTY_LINE + line.substring(0, Math.min(WIDTH, line.length())));
            case LINES -> console.err().println(line);
            case WARNINGS -> {}
        }
        console.err().flush();
    }

    /** Leaves no half of a line behind. */
    @Override
    public void close() {
        if (style == Style.ONE_LINE) {
            console.err().print(START_OF_EMPTY_LINE);
            console.err().flush();
        }
    }
}
