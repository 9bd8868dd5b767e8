package dev.tandem.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ToSystemLoggerTest extends SqliteTest {

    /** Held, because the platform forgets loggers that nobody holds. */
    private final Logger logger = Logger.getLogger("dev.tandem.runtime");

    private final List<String> logged = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord message) {
            logged.add(message.getLevel() + " " + message.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.INFO);
        logger.addHandler(handler);
    }

    @AfterEach
    void leave() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
        logger.setLevel(null);
    }

    @Test
    void what_was_applied_is_logged_where_nobody_else_listens() {
        folder.add("0000_a", "CREATE TABLE a (id);");

        migrate();
        migrate();

        assertThat(logged).singleElement().asString().matches("INFO applied 0000_a in \\d+ ms");
    }

    @Test
    void a_warning_is_logged_as_one() {
        folder.add("0000_a", "CREATE TABLE a (id);").add("0001_b", "CREATE TABLE b (id);");
        migrate();
        logged.clear();
        folder.withoutLastEntry();

        migrator().databaseAhead(DatabaseAhead.WARN).migrate();

        assertThat(logged).singleElement().asString().startsWith("WARNING the database is ahead of this program");
    }

    @Test
    void a_listener_is_told_instead_of_the_log() {
        folder.add("0000_a", "CREATE TABLE a (id);");

        migrator().listener(new MigrationListener() {}).migrate();

        assertThat(logged).isEmpty();
    }
}
