package dev.tandem.schema;

/**
 * The name of a table or view.
 *
 * @param schema the Postgres schema; empty for the default one ({@code public}) and always on SQLite
 */
public record QualifiedName(String schema, String name) {

    public static QualifiedName of(String name) {
        return new QualifiedName("", name);
    }

    /** Another name in the same schema. */
    public QualifiedName renamed(String newName) {
        return new QualifiedName(schema, newName);
    }

    /** As a user writes it: {@code users}, {@code audit.users}. */
    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
