package dev.tandem.schema;

/**
 * Who may do what, apart from the tables.
 *
 * @param policies those that are kept apart from their tables
 */
public record Access(NamedSet<String, Role> roles, NamedSet<String, Policy> policies) {

    public static final Access NONE = new Access(NamedSet.of(), NamedSet.of());
}
