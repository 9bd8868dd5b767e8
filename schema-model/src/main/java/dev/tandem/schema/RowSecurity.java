package dev.tandem.schema;

import java.util.function.UnaryOperator;

/**
 * Which rows of a table who may see.
 *
 * @param enabled whether the policies are asked at all
 */
public record RowSecurity(boolean enabled, NamedSet<String, Policy> policies) {

    public static final RowSecurity NONE = new RowSecurity(false, NamedSet.of());

    /** With the conditions of all policies written otherwise. */
    public RowSecurity withConditions(UnaryOperator<String> change) {
        return new RowSecurity(enabled, policies.map(policy -> policy.withConditions(change)));
    }
}
