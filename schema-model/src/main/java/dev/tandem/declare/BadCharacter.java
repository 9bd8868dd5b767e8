package dev.tandem.declare;

import java.util.Optional;

/** A character that no file or no database can keep. */
final class BadCharacter {

    private BadCharacter() {}

    /** What is wrong with a text, if it has one. */
    static Optional<String> in(String text) {
        if (text.indexOf('\0') >= 0) {
            return Optional.of("Postgres stores no character 0");
        }
        // codePoints() joins whole pairs, so that a surrogate which is left has lost its other half.
        return text.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                ? Optional.of("it has half a character, a lone surrogate, which no UTF-8 can write")
                : Optional.empty();
    }
}
