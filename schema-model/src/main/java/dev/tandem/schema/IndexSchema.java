package dev.tandem.schema;

import java.util.List;
import java.util.Optional;

/**
 * An index.
 *
 * @param where the predicate of a partial index
 */
public record IndexSchema(
        String name, List<IndexPart> parts, boolean unique, Optional<String> where, IndexOptions options)
        implements Named<String> {
    public IndexSchema {
        parts = List.copyOf(parts);
    }

    public IndexSchema renamed(String newName) {
        return new IndexSchema(newName, parts, unique, where, options);
    }

    public IndexSchema withParts(List<IndexPart> newParts) {
        return new IndexSchema(name, newParts, unique, where, options);
    }

    public IndexSchema withOptions(IndexOptions newOptions) {
        return new IndexSchema(name, parts, unique, where, newOptions);
    }

    public IndexSchema withWhere(Optional<String> newWhere) {
        return new IndexSchema(name, parts, unique, newWhere, options);
    }
}
