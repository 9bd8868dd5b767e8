package dev.tandem.plan;

import dev.tandem.schema.TableSchema;
import dev.tandem.schema.ViewSchema;
import dev.tandem.sql.SqlTokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Puts things behind those that they need, and otherwise leaves them in the order in which they came. */
public final class DependencyOrder {

    private DependencyOrder() {}

    /** Tables behind those that their foreign keys refer to, as far as they do not refer to each other in a circle. */
    public static List<TableSchema> parentsFirst(Collection<TableSchema> tables) {
        return of(
                tables,
                (table, other) ->
                        table.foreignKeys().stream().anyMatch(key -> key.table().equals(other.name())));
    }

    /** Views behind those that they read. */
    public static List<ViewSchema> readersLast(Collection<ViewSchema> views) {
        return of(views, DependencyOrder::reads);
    }

    /** Whether one view names the other; both databases compare bare names without regard to case. */
    public static boolean reads(ViewSchema view, ViewSchema other) {
        return SqlTokens.of(view.definition()).tokens().stream()
                .anyMatch(token -> token.isName()
                        && token.name().equalsIgnoreCase(other.name().name()));
    }

    /** The things in an order in which each stands behind all that it needs. */
    static <T> List<T> of(Collection<T> things, BiPredicate<T, T> needs) {
        List<T> all = List.copyOf(things);
        Set<T> visited = new LinkedHashSet<>();
        List<T> ordered = new ArrayList<>();
        all.forEach(thing -> visit(thing, all, needs, visited, ordered));
        return ordered;
    }

    private static <T> void visit(T thing, List<T> all, BiPredicate<T, T> needs, Set<T> visited, List<T> ordered) {
        if (!visited.add(thing)) {
            return;
        }
        all.stream()
                .filter(other -> needs.test(thing, other))
                .forEach(other -> visit(other, all, needs, visited, ordered));
        ordered.add(thing);
    }
}
