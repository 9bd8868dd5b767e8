package dev.tandem.postgres.live;

import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Policy;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The words of the wanted policies of a table for the live ones.
 *
 * @param table the wanted one
 */
record PolicyWords(Schema schema, TableSchema table, Twins<TableSchema> twins) {

    private static final List<String> EVERYONE = List.of("public");
    private static final List<String> MAKERS = List.of("current_user", "current_role", "session_user");

    /** Those that are kept with their table. */
    NamedSet<String, Policy> of(NamedSet<String, Policy> live) {
        NamedSet<String, Policy> apart = wantedApart();
        return live.stream()
                .filter(policy -> StoredNames.of(apart).find(policy.name()).isEmpty())
                .map(policy -> inWords(policy, table.security().policies()))
                .collect(NamedSet.collector());
    }

    /** Those that the wanted schema keeps apart. */
    List<Policy> apart(NamedSet<String, Policy> live) {
        NamedSet<String, Policy> apart = wantedApart();
        return live.stream()
                .filter(policy -> StoredNames.of(apart).find(policy.name()).isPresent())
                .map(policy -> inWords(policy, apart))
                .toList();
    }

    private NamedSet<String, Policy> wantedApart() {
        return schema.undeclared().access().policies().stream()
                .filter(policy -> ApartPolicies.isOf(policy, table.name()))
                .collect(NamedSet.collector());
    }

    private Policy inWords(Policy live, NamedSet<String, Policy> wanted) {
        return StoredNames.of(wanted)
                .find(live.name())
                .map(same -> inWords(live, same))
                .orElse(live);
    }

    private Policy inWords(Policy live, Policy same) {
        Twins<Policy> policies = twins.flatMap(it -> it.security().policies().find(live.name()));
        return new Policy(
                same.name(),
                isSame(same.as(), live.as(), "PERMISSIVE") ? same.as() : live.as(),
                isSame(same.command(), live.command(), "ALL") ? same.command() : live.command(),
                isSameRoles(same, live) ? same.roles() : live.roles(),
                policies.map(Policy::using).choose(same.using(), live.using()),
                policies.map(Policy::withCheck).choose(same.withCheck(), live.withCheck()),
                same.table(),
                same.tableSchema());
    }

    private static boolean isSame(Optional<String> wanted, Optional<String> live, String unsaid) {
        return wanted.orElse(unsaid)
                .toUpperCase(Locale.ROOT)
                .equals(live.orElse(unsaid).toUpperCase(Locale.ROOT));
    }

    /** Who is everyone is nobody else; who was the current user when it was made nobody can tell any more. */
    private static boolean isSameRoles(Policy wanted, Policy live) {
        Set<String> named = new HashSet<>(wanted.roles().orElse(EVERYONE));
        Set<String> stored = new HashSet<>(live.roles().orElse(EVERYONE));
        if (named.containsAll(EVERYONE)) {
            return stored.containsAll(EVERYONE);
        }
        boolean dependsOnMaker = named.removeIf(MAKERS::contains);
        return dependsOnMaker ? stored.size() > named.size() && stored.containsAll(named) : stored.equals(named);
    }
}
