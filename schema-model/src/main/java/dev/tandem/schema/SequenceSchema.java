package dev.tandem.schema;

/** A sequence of its own; one behind an identity column belongs to the {@link Numbering}. */
public record SequenceSchema(QualifiedName name, SequenceOptions options) implements Named<QualifiedName> {

    public SequenceSchema renamed(QualifiedName newName) {
        return new SequenceSchema(newName, options);
    }
}
