package dev.tandem.schema;

import java.util.List;

/**
 * A type of a few words.
 *
 * @param values in the order in which the database compares them
 */
public record EnumType(QualifiedName name, List<String> values) implements Named<QualifiedName> {
    public EnumType {
        values = List.copyOf(values);
    }

    public EnumType renamed(QualifiedName newName) {
        return new EnumType(newName, values);
    }

    public EnumType withValues(List<String> newValues) {
        return new EnumType(name, newValues);
    }
}
