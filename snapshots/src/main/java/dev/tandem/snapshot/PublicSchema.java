package dev.tandem.snapshot;

import dev.tandem.schema.QualifiedName;

/** Postgres' default schema, {@code public} to drizzle-kit and empty in a {@link QualifiedName}. */
final class PublicSchema {

    private static final String NAME = "public";

    private PublicSchema() {}

    static QualifiedName read(String schema, String name) {
        return new QualifiedName(schema.equals(NAME) ? "" : schema, name);
    }

    static String write(QualifiedName name) {
        return name.schema().isEmpty() ? NAME : name.schema();
    }

    /** The key of a table or view among its siblings. */
    static String key(QualifiedName name) {
        return write(name) + "." + name.name();
    }
}
