package dev.tandem.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Who may see and change which rows.
 *
 * @param as {@code PERMISSIVE} or {@code RESTRICTIVE}, as it was written
 * @param command {@code ALL}, {@code SELECT} …, as it was written
 * @param table where the policy is kept apart from its table: that table
 */
public record Policy(
        String name,
        Optional<String> as,
        Optional<String> command,
        Optional<List<String>> roles,
        Optional<String> using,
        Optional<String> withCheck,
        Optional<String> table,
        Optional<String> tableSchema)
        implements Named<String> {
    public Policy {
        roles = roles.map(List::copyOf);
    }

    /** With its conditions written otherwise. */
    public Policy withConditions(UnaryOperator<String> change) {
        return new Policy(name, as, command, roles, using.map(change), withCheck.map(change), table, tableSchema);
    }
}
