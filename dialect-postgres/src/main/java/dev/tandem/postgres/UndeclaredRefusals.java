package dev.tandem.postgres;

import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.TableChange;
import dev.tandem.change.UndeclaredChange;
import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.EnumType;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.RowSecurity;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes of what no model declares that cannot be made. */
final class UndeclaredRefusals {

    private final Schema wanted;
    private final List<Problem> problems = new ArrayList<>();

    private UndeclaredRefusals(Schema wanted) {
        this.wanted = wanted;
    }

    static void check(ChangeSet changes) {
        UndeclaredRefusals refusals = new UndeclaredRefusals(changes.schemas().to());
        changes.changes().forEach(refusals::look);
        if (!refusals.problems.isEmpty()) {
            throw new ProblemException(refusals.problems);
        }
    }

    private void look(Change change) {
        if (change instanceof UndeclaredChange.DropEnum drop) {
            wanted.tables()
                    .forEach(table -> EnumRebuilds.columns(table, drop.type().name())
                            .forEach(column ->
                                    problems.add(stillUsed(drop.type().name(), table.name() + "." + column.name()))));
        } else if (change instanceof UndeclaredChange.AlterEnumValues alter) {
            defaults(alter.types().to());
        } else if (change instanceof UndeclaredChange.RenameEnumValue rename) {
            wanted.undeclared().enums().find(rename.type()).ifPresent(this::defaults);
        } else if (change instanceof UndeclaredChange.AlterAccess) {
            problems.add(access("roles or policies", "the two snapshots differ in them"));
        } else if (change instanceof Change.CreateTable create
                && !create.table().security().equals(RowSecurity.NONE)) {
            problems.add(access("policies of " + create.table().name(), "the table is new and has some"));
        } else if (change instanceof Change.AlterTable alter
                && alter.changes().stream().anyMatch(TableChange.AlterRowSecurity.class::isInstance)) {
            problems.add(access("policies of " + alter.tables().to().name(), "the two snapshots differ in them"));
        }
    }

    private void defaults(EnumType type) {
        for (TableSchema table : wanted.tables()) {
            EnumRebuilds.columns(table, type.name())
                    .filter(column -> literal(column)
                            .filter(value -> !isValue(type, value))
                            .isPresent())
                    .map(column -> wrongDefault(type, table.name() + "." + column.name(), column))
                    .filter(problem -> !problems.contains(problem))
                    .forEach(problems::add);
        }
    }

    /** A default that is a literal and nothing more but a cast; an array's says several values. */
    private static Optional<String> literal(ColumnSchema column) {
        if (column.type().text().endsWith("]")) {
            return Optional.empty();
        }
        return column.defaultValue()
                .map(DefaultValue::sql)
                .flatMap(sql -> SqlTokens.of(sql).tokens().stream()
                        .findFirst()
                        .filter(Quote::isText)
                        .map(SqlToken::text)
                        .filter(text -> sql.equals(text) || sql.startsWith(text + "::")));
    }

    private static boolean isValue(EnumType type, String literal) {
        return type.values().stream().map(Quote::text).anyMatch(literal::equals);
    }

    private static Problem stillUsed(QualifiedName type, String column) {
        return new Problem(
                "TD250",
                "enum type %s goes, but column %s still has it".formatted(type, column),
                "Postgres keeps a type that a column has",
                "change the column's type together with it, or keep the enum type");
    }

    private static Problem wrongDefault(EnumType type, String column, ColumnSchema schema) {
        return new Problem(
                "TD251",
                "the default of column %s, %s, is no value of enum type %s"
                        .formatted(
                                column,
                                schema.defaultValue().map(DefaultValue::sql).orElse(""),
                                type.name()),
                "it has %s".formatted(String.join(", ", type.values())),
                "change the default together with the enum type");
    }

    private static Problem access(String what, String why) {
        return new Problem(
                "TD252",
                "%s are to change, which Tandem does not do".formatted(what),
                why,
                "write the change as a custom migration (tandem generate --custom)");
    }
}
