package dev.tandem.schema;

/**
 * A view.
 *
 * @param definition the query, as it stands after {@code AS}, without a closing semicolon
 */
public record ViewSchema(QualifiedName name, String definition, ViewOptions options) implements Named<QualifiedName> {

    /** A view of nothing but its query. */
    public ViewSchema(QualifiedName name, String definition) {
        this(name, definition, ViewOptions.NONE);
    }

    public ViewSchema renamed(QualifiedName newName) {
        return new ViewSchema(newName, definition, options);
    }

    public ViewSchema withOptions(ViewOptions newOptions) {
        return new ViewSchema(name, definition, newOptions);
    }
}
