package dev.tandem.runtime.database;

import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * How long to wait for others, and whom to tell.
 *
 * @param told every five seconds, how long it has been
 */
public record Waiting(Duration timeout, Consumer<Duration> told) {

    private static final Duration BETWEEN_NEWS = Duration.ofSeconds(5);
    private static final long SHORTEST_PAUSE = 20;
    private static final long LONGEST_PAUSE = 500;

    /** Something that the database may refuse because of others. */
    @FunctionalInterface
    public interface Attempt<T> {
        T make() throws SQLException;
    }

    /** Tries until it succeeds or time is up; other failures than the passing ones end it at once. */
    public <T> T until(Attempt<T> attempt, Predicate<SQLException> passing) throws SQLException {
        Clock clock = new Clock();
        while (true) {
            try {
                return attempt.make();
            } catch (SQLException refused) {
                if (!passing.test(refused)) {
                    throw refused;
                }
                clock.pause(refused);
            }
        }
    }

    /** Starts to count. */
    public Clock start() {
        return new Clock();
    }

    /** The time that one wait has taken. */
    public final class Clock {
        private final long started = System.nanoTime();
        private Duration lastNews = Duration.ZERO;
        private long pause = SHORTEST_PAUSE;

        /** Sleeps a little, longer each time; ends in an exception when time is up. */
        public void pause(SQLException reason) {
            Duration waited = waited();
            if (waited.compareTo(timeout) >= 0) {
                throw tooLong(String.valueOf(reason.getMessage()), reason);
            }
            if (waited.minus(lastNews).compareTo(BETWEEN_NEWS) >= 0) {
                lastNews = waited;
                told.accept(waited);
            }
            sleep(Math.max(1, Math.min(pause, timeout.minus(waited).toMillis())), reason);
            pause = Math.min(LONGEST_PAUSE, pause * 2);
        }

        /** The same for a failure that is better told than the wait when time is up. */
        public void pauseOr(MigrationException failure) {
            if (waited().compareTo(timeout) >= 0) {
                throw failure;
            }
            pause(new SQLException(failure.getMessage(), failure));
        }

        private Duration waited() {
            return Duration.ofNanos(System.nanoTime() - started);
        }

        private void sleep(long millis, SQLException reason) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw tooLong("this thread was interrupted while it waited", reason);
            }
        }
    }

    private MigrationException tooLong(String why, Throwable cause) {
        Failure failure = new Failure(
                "TD532",
                "another program holds the database for longer than " + timeout.toMillis() + " ms",
                why,
                "start again when the other program is done; lockTimeout(…) waits longer");
        return new MigrationException(failure, cause);
    }
}
