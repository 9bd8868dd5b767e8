package dev.tandem.problem;

import java.util.Optional;

/**
 * Something that the user must mend.
 *
 * @param code stable, {@code TD103}; its page is {@code docs/errors/TD103.md}
 * @param message one line, lower case, names as the user wrote them
 * @param at where, {@code NotesModel.java:31}
 */
public record Problem(String code, String message, Optional<String> at, String why, String fix) {

    public Problem(String code, String message, String why, String fix) {
        this(code, message, Optional.empty(), why, fix);
    }

    public Problem at(String place) {
        return new Problem(code, message, Optional.of(place), why, fix);
    }

    /** As it stands on the console and in an exception's message. */
    @Override
    public String toString() {
        return "error " + code + ": " + message
                + at.map(place -> "\n  at:  " + place).orElse("")
                + "\n  why: " + why
                + "\n  fix: " + fix
                + "\n  see: docs/errors/" + code + ".md";
    }
}
