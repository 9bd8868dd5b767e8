package dev.tandem.plan;

/**
 * A hazard of one statement.
 *
 * @param subject what it hits: {@code users.age}
 * @param fix what to do about it
 */
public record Hazard(HazardKind kind, String subject, String fix) {

    /** {@code TS102: users.age: the column's values are lost (keep a copy first)}, as a file and the console show it. */
    public String describe() {
        return "%s: %s: %s (%s)".formatted(kind.code(), subject, kind.sentence(), fix);
    }
}
