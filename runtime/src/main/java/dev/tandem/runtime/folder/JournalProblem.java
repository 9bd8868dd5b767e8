package dev.tandem.runtime.folder;

import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;

/** Something in a journal's text that is wrong, and where. Never leaves the reader. */
final class JournalProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String place;

    JournalProblem(String why, String source, String text, int at) {
        super(why, null, false, false);
        int until = Math.min(at, text.length());
        int line = 1
                + (int) text.substring(0, until).chars().filter(c -> c == '\n').count();
        int column = until - text.lastIndexOf('\n', until - 1);
        this.place = source + ":" + line + ":" + column;
    }

    MigrationException told() {
        return new Failure(
                        "TD502",
                        "the journal cannot be read",
                        String.valueOf(getMessage()),
                        "correct the journal there, or restore it from version control")
                .at(place)
                .exception();
    }
}
