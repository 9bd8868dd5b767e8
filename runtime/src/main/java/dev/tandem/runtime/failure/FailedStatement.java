package dev.tandem.runtime.failure;

/**
 * The statement that a database refused.
 *
 * @param file where the file lies, as the user named the folder
 * @param number of the statement in its file, from 1
 * @param line of its first word, from 1
 * @param databaseMessage as the driver gives it
 */
public record FailedStatement(String file, int number, int of, int line, String sql, String databaseMessage) {

    private static final int SHOWN = 600;

    /** Enough of it to recognise it in the file. */
    String shown() {
        String start = sql.length() <= SHOWN ? sql : sql.substring(0, SHOWN) + " …";
        return start.replace("\r", "").replace("\n", "\n       ");
    }
}
