package dev.tandem.runtime.failure;

import java.util.Optional;

/**
 * What stopped the applier.
 *
 * @param code stable, {@code TD530}; its page is {@code docs/errors/TD530.md}
 * @param message one line, lower case
 * @param at where, {@code db/tandem/sqlite/0003_add_age.sql:12}
 */
public record Failure(String code, String message, Optional<String> at, String why, String fix) {

    public Failure(String code, String message, String why, String fix) {
        this(code, message, Optional.empty(), why, fix);
    }

    public Failure at(String place) {
        return new Failure(code, message, Optional.of(place), why, fix);
    }

    /** The exception that tells it. */
    public MigrationException exception() {
        return new MigrationException(this);
    }
}
