package dev.tandem.runtime.database;

/**
 * How far a file has come whose statements share no transaction.
 *
 * @param done how many of its steps are done
 * @param hash of those, and of the one that was started
 * @param started who runs the step behind them outside a transaction; empty where nobody does
 */
public record Progress(int done, String hash, String started) {

    public boolean isStarted() {
        return !started.isEmpty();
    }
}
