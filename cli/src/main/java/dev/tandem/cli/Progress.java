package dev.tandem.cli;

import dev.tandem.runtime.MigrationListener;
import java.io.PrintWriter;
import java.time.Duration;

/** Tells a person that work goes on; what comes of it is told at the end. */
record Progress(PrintWriter err) implements MigrationListener {

    @Override
    public void waiting(Duration sinceStart) {
        say("waiting for another program that migrates, %d s".formatted(sinceStart.toSeconds()));
    }

    @Override
    public void migration(String tag, int number, int of) {
        say("applying %s, %d of %d".formatted(tag, number, of));
    }

    private void say(String line) {
        err.println(line);
        err.flush();
    }
}
