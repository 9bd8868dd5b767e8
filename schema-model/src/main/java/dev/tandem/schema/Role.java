package dev.tandem.schema;

import java.util.Optional;

/** A role that may log in or own things; what is not said is left to the database. */
public record Role(String name, Optional<Boolean> createDb, Optional<Boolean> createRole, Optional<Boolean> inherit)
        implements Named<String> {}
