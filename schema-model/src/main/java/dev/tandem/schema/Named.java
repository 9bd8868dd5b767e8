package dev.tandem.schema;

/**
 * What a name identifies among its siblings.
 *
 * @param <K> the kind of name: plain text inside a table, a {@link QualifiedName} at the top
 */
public interface Named<K> {
    K name();
}
