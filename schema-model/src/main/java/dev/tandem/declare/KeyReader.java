package dev.tandem.declare;

import dev.tandem.declare.Declaration.OfForeignKey;
import dev.tandem.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns the drafts of foreign keys into records, following their arrows. */
final class KeyReader {
    private final OwnColumns own;
    private final Findings findings;

    KeyReader(OwnColumns own, Findings findings) {
        this.own = own;
        this.findings = findings;
    }

    List<OfForeignKey> foreignKeys(TableDraft table, List<ColumnDraft> columns) {
        List<OfForeignKey> found = new ArrayList<>();
        columns.forEach(
                column -> column.reference.flatMap(key -> read(table, key)).ifPresent(found::add));
        table.table().spans().foreignKeys().forEach(key -> read(table, key).ifPresent(found::add));
        return found;
    }

    private Optional<OfForeignKey> read(TableDraft table, KeyDraft key) {
        boolean ownColumns = own.check(table, key.columns(), "a foreign key", key.place());
        String subject = columnsOf(table.name(), names(key.columns()));
        if (key.arrows.isEmpty()) {
            findings.add(
                    key.place(),
                    new Problem(
                            "TD111",
                            "the foreign key of %s refers to nothing".formatted(subject),
                            "foreignKey(…) says only which columns refer",
                            "add .references(() -> …, () -> …) with the columns they refer to"));
            return Optional.empty();
        }
        List<ColumnDraft> targets = key.arrows.stream()
                .flatMap(arrow -> follow(subject, arrow, key.place()).stream())
                .toList();
        if (!ownColumns || targets.size() < key.arrows.size()) {
            return Optional.empty();
        }
        return oneTable(subject, targets, key.place())
                .map(target -> new OfForeignKey(
                        key.name,
                        names(key.columns()),
                        target,
                        names(targets),
                        key.onDelete,
                        key.onUpdate,
                        key.deferral,
                        key.place()));
    }

    private Optional<ColumnDraft> follow(String subject, Supplier<? extends Column<?>> arrow, Optional<Place> place) {
        Optional<ColumnDraft> target = Optional.empty();
        String reason = "the field that it names has no value";
        try {
            target = Optional.ofNullable(arrow.get()).map(Column::draft);
        } catch (UnfollowedArrow unfollowed) {
            reason = String.valueOf(unfollowed.getMessage());
        } catch (RuntimeException thrown) {
            reason = "it throws " + thrown;
        }
        if (target.isPresent() && own.tableOf(target.get()).isEmpty()) {
            reason = "the table of column %s was never added"
                    .formatted(target.get().name());
            target = Optional.empty();
        }
        if (target.isEmpty()) {
            findings.add(
                    place,
                    new Problem(
                            "TD112",
                            "the reference of %s leads nowhere".formatted(subject),
                            reason,
                            "let it lead to a column of a table that the model adds with table(name, object)"));
        }
        return target;
    }

    private Optional<String> oneTable(String subject, List<ColumnDraft> targets, Optional<Place> place) {
        List<String> tables = targets.stream()
                .flatMap(target -> own.tableOf(target).stream())
                .distinct()
                .toList();
        if (tables.size() > 1) {
            findings.add(
                    place,
                    new Problem(
                            "TD113",
                            "the foreign key of %s refers to columns of several tables: %s"
                                    .formatted(subject, String.join(", ", tables)),
                            "a foreign key refers to the rows of one table",
                            "refer to columns of one table, or declare a key for each"));
        }
        return tables.size() == 1 ? Optional.of(tables.get(0)) : Optional.empty();
    }

    /** {@code users.id}, {@code users(id, name)}. */
    static String columnsOf(String table, List<String> columns) {
        return columns.size() == 1
                ? table + "." + columns.get(0)
                : "%s(%s)".formatted(table, String.join(", ", columns));
    }

    private static List<String> names(List<ColumnDraft> columns) {
        return columns.stream().map(ColumnDraft::name).toList();
    }
}
