package dev.tandem.sqlite.text;

/** A definition is not what SQLite's grammar says; somebody may have written to {@code sqlite_schema} by hand. */
public final class UnreadableTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableTextException(String message) {
        super(message);
    }
}
