package dev.tandem.schema;

/**
 * A view.
 *
 * @param definition the query, as it stands after {@code AS}, without a closing semicolon
 */
public record ViewSchema(QualifiedName name, String definition) implements Named<QualifiedName> {

    public ViewSchema renamed(QualifiedName newName) {
        return new ViewSchema(newName, definition);
    }
}
