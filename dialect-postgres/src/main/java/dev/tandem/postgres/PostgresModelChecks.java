package dev.tandem.postgres;

import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.declare.Findings;
import dev.tandem.problem.Problem;
import dev.tandem.sql.SqlTokens;

/** Looks for what Postgres refuses in a model. */
final class PostgresModelChecks {

    private PostgresModelChecks() {}

    static void check(Declaration declaration, Findings findings) {
        for (OfTable table : declaration.tables()) {
            for (OfColumn column : table.columns()) {
                column.generated()
                        .ifPresent(generated -> table.columns().stream()
                                .filter(other -> other.generated().isPresent() && !other.equals(column))
                                .filter(other -> SqlTokens.of(
                                                generated.expression().postgres())
                                        .withoutTypes()
                                        .mentionsColumn(table.name(), other.name()))
                                .forEach(other -> findings.add(column.place(), onGenerated(table, column, other))));
            }
        }
    }

    /** The manual, "Generated Columns": an expression cannot reference another generated column. */
    private static Problem onGenerated(OfTable table, OfColumn column, OfColumn other) {
        return new Problem(
                "TD144",
                "column %s.%s is computed from %s, which is generated too"
                        .formatted(table.name(), column.name(), other.name()),
                "Postgres computes a generated column from plain ones only",
                "write the expression of %s in its place".formatted(other.name()));
    }
}
