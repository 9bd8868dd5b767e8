package dev.tandem.declare;

import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.declare.Declaration.OfView;
import dev.tandem.problem.Problem;
import dev.tandem.sql.SqlTokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for SQL of the user's that would break the statement around it, and for columns computed from themselves. */
final class ExpressionChecks {
    private final Findings findings;

    private ExpressionChecks(Findings findings) {
        this.findings = findings;
    }

    static void check(Declaration declaration, Findings findings) {
        ExpressionChecks checks = new ExpressionChecks(findings);
        for (OfTable table : declaration.tables()) {
            TableExpression.of(table)
                    .forEach(expression -> expression
                            .texts()
                            .forEach(sql -> checks.fragment(expression.what(), sql, expression.place())));
            table.columns().forEach(column -> checks.circle(table, column));
        }
        declaration.views().forEach(checks::view);
    }

    private void fragment(String what, String sql, Optional<Place> place) {
        FragmentProblem.of(sql).ifPresent(why -> tell(what, why, place));
    }

    private void view(OfView view) {
        List.of(view.query().sqlite(), view.query().postgres()).stream()
                .map(sql -> FragmentProblem.of(sql.strip().replaceAll("[;\\s]+$", "")))
                .flatMap(Optional::stream)
                .forEach(why -> tell("view " + view.name(), why, view.place()));
    }

    private void tell(String what, String why, Optional<Place> place) {
        findings.add(
                place,
                new Problem(
                        "TD137",
                        "the SQL of %s cannot stand in a statement".formatted(what),
                        why,
                        "write one whole expression, or one whole query, and nothing else"));
    }

    /** SQLite refuses it on the first insert, not when the table is made. */
    private void circle(OfTable table, OfColumn start) {
        Map<String, Set<String>> uses = new HashMap<>();
        table.columns().forEach(column -> uses.put(column.name(), used(table, column)));
        Set<String> reached = new HashSet<>(uses.get(start.name()));
        boolean grown = true;
        while (grown) {
            Set<String> further = new HashSet<>();
            reached.forEach(name -> further.addAll(uses.get(name)));
            grown = reached.addAll(further);
        }
        if (reached.contains(start.name())) {
            findings.add(
                    start.place(),
                    new Problem(
                            "TD126",
                            "column %s.%s is computed from itself".formatted(table.name(), start.name()),
                            "its value can never be known",
                            "leave the column out of its own expression, and out of those that it uses"));
        }
    }

    private static Set<String> used(OfTable table, OfColumn column) {
        Set<String> used = new HashSet<>();
        column.generated()
                .ifPresent(generated -> table.columns().stream()
                        .map(OfColumn::name)
                        .filter(name ->
                                List.of(
                                                generated.expression().sqlite(),
                                                generated.expression().postgres())
                                        .stream()
                                        .anyMatch(sql ->
                                                SqlTokens.of(sql).withoutTypes().mentionsColumn(table.name(), name)))
                        .forEach(used::add));
        return used;
    }
}
