package dev.tandem.postgres;

import dev.tandem.plan.Hazard;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.UniqueConstraint;
import java.util.List;

/** Constraints as they stand in CREATE TABLE and behind ADD. */
final class ConstraintSql {

    private ConstraintSql() {}

    static String primaryKey(PrimaryKey key) {
        return key.name()
                        .map(name -> "CONSTRAINT %s ".formatted(Quote.name(name)))
                        .orElse("")
                + "PRIMARY KEY(%s)".formatted(Quote.names(key.columns()));
    }

    static String unique(UniqueConstraint unique) {
        return "CONSTRAINT %s UNIQUE%s(%s)%s"
                .formatted(
                        Quote.name(unique.name()),
                        unique.nullsNotDistinct() ? " NULLS NOT DISTINCT" : "",
                        Quote.names(unique.columns()),
                        deferral(unique.deferral()));
    }

    /** What the words of it ask of the server. */
    static List<Hazard> hazards(QualifiedName table, UniqueConstraint unique) {
        return unique.nullsNotDistinct() ? PostgresHazard.NEEDS_15.at(table, unique.name()) : List.of();
    }

    static String check(CheckConstraint check) {
        return "CONSTRAINT %s CHECK %s".formatted(Quote.name(check.name()), ColumnSql.enclosed(check.expression()));
    }

    static String foreignKey(ForeignKey key) {
        return "CONSTRAINT %s FOREIGN KEY (%s) REFERENCES %s(%s) ON DELETE %s ON UPDATE %s%s"
                .formatted(
                        Quote.name(key.name()),
                        Quote.names(key.columns()),
                        Quote.qualified(key.table()),
                        Quote.names(key.referenced()),
                        key.onDelete().sql(),
                        key.onUpdate().sql(),
                        deferral(key.deferral()));
    }

    static String deferral(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " DEFERRABLE INITIALLY IMMEDIATE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }
}
