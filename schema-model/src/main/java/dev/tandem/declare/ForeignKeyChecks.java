package dev.tandem.declare;

import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfForeignKey;
import dev.tandem.declare.Declaration.OfIndex;
import dev.tandem.declare.Declaration.OfPart;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.problem.Problem;
import dev.tandem.schema.ReferentialAction;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for references that a database refuses, or accepts and fails on later. */
final class ForeignKeyChecks {
    private final OfTable table;
    private final OfForeignKey key;
    private final OfTable referenced;
    private final Findings findings;

    private ForeignKeyChecks(OfTable table, OfForeignKey key, OfTable referenced, Findings findings) {
        this.table = table;
        this.key = key;
        this.referenced = referenced;
        this.findings = findings;
    }

    static void check(Declaration declaration, OfTable table, Findings findings) {
        for (OfForeignKey key : table.foreignKeys()) {
            declaration
                    .table(key.table())
                    .ifPresent(referenced -> new ForeignKeyChecks(table, key, referenced, findings).check());
        }
    }

    private void check() {
        if (keys(referenced).noneMatch(new HashSet<>(key.referenced())::equals)) {
            tell(
                    "TD114",
                    "%s refers to %s, which is not unique".formatted(subject(), target()),
                    "a reference must lead to one row at most",
                    key.referenced().size() == 1
                            ? "add .unique() to %s.%s"
                                    .formatted(key.table(), key.referenced().get(0))
                            : "add unique(%s) to %s".formatted(String.join(", ", key.referenced()), key.table()));
        }
        for (int at = 0; at < key.columns().size(); at++) {
            Optional<OfColumn> column = table.column(key.columns().get(at));
            Optional<OfColumn> target = referenced.column(key.referenced().get(at));
            if (column.isPresent() && target.isPresent()) {
                types(column.get(), target.get());
                actions(column.get());
            }
        }
    }

    /** What a reference may lead to: the primary key, a unique, a unique index over whole columns and all rows. */
    private static Stream<Set<String>> keys(OfTable table) {
        Stream<List<String>> keys = Stream.concat(table.primaryKeys().stream(), table.uniques().stream())
                .map(Declaration.OfKey::columns);
        Stream<List<String>> indexes = table.indexes().stream()
                .filter(index -> index.unique() && index.where().isEmpty())
                .filter(index -> index.parts().stream().allMatch(OfPart.OfIndexedColumn.class::isInstance))
                .map(ForeignKeyChecks::columns);
        return Stream.concat(keys, indexes).map(HashSet::new);
    }

    private static List<String> columns(OfIndex index) {
        return index.parts().stream()
                .map(part -> ((OfPart.OfIndexedColumn) part).column())
                .toList();
    }

    /** What a custom type is only its database knows: an integer refers to a serial. */
    private static boolean isCustom(OfColumn column) {
        return column.type() instanceof ColumnType.Custom;
    }

    private void types(OfColumn column, OfColumn target) {
        if (!isCustom(column) && !isCustom(target) && !column.type().equals(target.type())) {
            tell(
                    "TD115",
                    "%s refers to %s of another type".formatted(subject(), target()),
                    "%s is %s, %s.%s is %s"
                            .formatted(
                                    column.name(),
                                    column.type().describe(),
                                    key.table(),
                                    target.name(),
                                    target.type().describe()),
                    "declare both as %s".formatted(target.type().describe()));
        }
    }

    private void actions(OfColumn column) {
        if (does(ReferentialAction.SET_NULL) && column.notNull()) {
            tell(
                    "TD116",
                    "the reference of %s sets NULL in %s, which is NOT NULL".formatted(subject(), column.name()),
                    "deleting or changing the row in %s would fail".formatted(key.table()),
                    "leave .notNull() out, or use CASCADE or RESTRICT");
        }
        if (does(ReferentialAction.SET_DEFAULT)
                && column.notNull()
                && column.defaultValue().isEmpty()) {
            tell(
                    "TD117",
                    "the reference of %s sets the default of %s, which has none and is NOT NULL"
                            .formatted(subject(), column.name()),
                    "deleting or changing the row in %s would fail".formatted(key.table()),
                    "add .defaultTo(…), or use CASCADE or RESTRICT");
        }
    }

    private boolean does(ReferentialAction action) {
        return key.onDelete() == action || key.onUpdate() == action;
    }

    private String subject() {
        return KeyReader.columnsOf(table.name(), key.columns());
    }

    private String target() {
        return KeyReader.columnsOf(key.table(), key.referenced());
    }

    private void tell(String code, String message, String why, String fix) {
        findings.add(key.place(), new Problem(code, message, why, fix));
    }
}
