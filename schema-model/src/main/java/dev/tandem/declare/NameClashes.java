package dev.tandem.declare;

import dev.tandem.declare.Declaration.OfIndex;
import dev.tandem.declare.Declaration.OfPart;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.problem.Problem;
import dev.tandem.schema.ConstraintNames;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for two things that would have one name. Tables, views, indexes and, on Postgres, what stands on an index share
 * one space of names in the whole database, constraints one in their table; SQLite does not tell upper from lower case.
 */
final class NameClashes {
    private final Findings findings;
    private final Map<String, String> inDatabase = new HashMap<>();

    private NameClashes(Findings findings) {
        this.findings = findings;
    }

    static void check(Declaration declaration, Findings findings) {
        NameClashes clashes = new NameClashes(findings);
        declaration.tables().stream()
                .filter(table -> table.primaryKeys().stream()
                        .anyMatch(key -> key.columns().size() == 1))
                .forEach(table -> clashes.inDatabase.put(
                        ConstraintNames.onlyColumnKey(table.name()).toLowerCase(Locale.ROOT),
                        "the primary key of " + table.name()));
        declaration
                .tables()
                .forEach(table -> clashes.takeInDatabase("table " + table.name(), table.name(), table.place()));
        declaration.views().forEach(view -> clashes.takeInDatabase("view " + view.name(), view.name(), view.place()));
        declaration.tables().forEach(clashes::table);
    }

    private void table(OfTable table) {
        Map<String, String> columns = new HashMap<>();
        table.columns()
                .forEach(column -> take(
                        columns,
                        "TD109",
                        "column %s.%s".formatted(table.name(), column.name()),
                        column.name(),
                        column.place()));
        constraints(table);
        indexed(table);
    }

    private void constraints(OfTable table) {
        Map<String, String> inTable = new HashMap<>();
        table.uniques()
                .forEach(key -> inTable.put(
                        key.name()
                                .orElseGet(() -> ConstraintNames.unique(table.name(), key.columns()))
                                .toLowerCase(Locale.ROOT),
                        "unique (%s) of %s".formatted(String.join(", ", key.columns()), table.name())));
        table.foreignKeys()
                .forEach(key -> take(
                        inTable,
                        "TD120",
                        "foreign key (%s) of %s".formatted(String.join(", ", key.columns()), table.name()),
                        key.name()
                                .orElseGet(() -> ConstraintNames.foreignKey(
                                        table.name(), key.columns(), key.table(), key.referenced())),
                        key.place()));
        table.columns().stream()
                .filter(column -> !column.oneOf().isEmpty())
                .forEach(column -> take(
                        inTable,
                        "TD120",
                        "oneOf of %s.%s".formatted(table.name(), column.name()),
                        ConstraintNames.check(table.name(), column.name()),
                        column.place()));
        table.checks()
                .forEach(check -> take(
                        inTable,
                        "TD120",
                        "check %s of %s".formatted(check.name(), table.name()),
                        check.name(),
                        check.place()));
    }

    private void indexed(OfTable table) {
        String name = table.name();
        table.primaryKeys().stream()
                .filter(key -> key.columns().size() > 1)
                .forEach(key -> takeInDatabase(
                        "primary key of " + name,
                        key.name().orElseGet(() -> ConstraintNames.primaryKey(name, key.columns())),
                        key.place()));
        table.uniques()
                .forEach(key -> takeInDatabase(
                        "unique (%s) of %s".formatted(String.join(", ", key.columns()), name),
                        key.name().orElseGet(() -> ConstraintNames.unique(name, key.columns())),
                        key.place()));
        table.indexes().forEach(index -> index(name, index));
    }

    private void index(String table, OfIndex index) {
        List<String> columns = index.parts().stream()
                .filter(OfPart.OfIndexedColumn.class::isInstance)
                .map(part -> ((OfPart.OfIndexedColumn) part).column())
                .toList();
        if (index.name().isEmpty() && columns.size() < index.parts().size()) {
            findings.add(
                    index.place(),
                    new Problem(
                            "TD121",
                            "an index of %s is over an expression and has no name".formatted(table),
                            "an index without a name is called after its columns, and an expression is none",
                            "add .named(\"%s_…_index\")".formatted(table)));
            return;
        }
        takeInDatabase(
                index.name()
                        .map(given -> "index %s of %s".formatted(given, table))
                        .orElseGet(() -> "index (%s) of %s".formatted(String.join(", ", columns), table)),
                index.name().orElseGet(() -> ConstraintNames.index(table, columns)),
                index.place());
    }

    private void takeInDatabase(String what, String name, Optional<Place> place) {
        take(inDatabase, "TD120", what, name, place);
    }

    private void take(Map<String, String> taken, String code, String what, String name, Optional<Place> place) {
        String other = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), what);
        if (other != null) {
            findings.add(
                    place,
                    new Problem(
                            code,
                            "%s and %s are both called %s".formatted(other, what, name),
                            "names that are used side by side must differ, and SQLite does not tell upper from lower case",
                            code.equals("TD109") ? "rename one of them" : "give one of them another name"));
        }
    }
}
