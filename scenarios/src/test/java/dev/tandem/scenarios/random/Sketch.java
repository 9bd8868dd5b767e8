package dev.tandem.scenarios.random;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A model as data that can be edited. Tables and columns have an identity beside their name, by which others refer to them. */
record Sketch(List<OfTable> tables, List<OfView> views) {

    /** @param formerName the name that it has in the model before; empty where it is new */
    record OfTable(
            String id,
            String name,
            Optional<String> formerName,
            List<OfColumn> columns,
            List<String> primaryKey,
            List<List<String>> uniques,
            List<OfIndex> indexes,
            List<OfCheck> checks,
            List<OfReference> references) {

        OfColumn column(String column) {
            return columns.stream()
                    .filter(it -> it.id().equals(column))
                    .findFirst()
                    .orElseThrow();
        }

        boolean has(String column) {
            return columns.stream().anyMatch(it -> it.id().equals(column));
        }

        boolean inKey(String column) {
            return primaryKey.contains(column);
        }

        boolean isUnique(String column) {
            return uniques.contains(List.of(column)) || primaryKey.equals(List.of(column));
        }

        Optional<OfReference> referenceOf(String column) {
            return references.stream()
                    .filter(it -> it.columns().contains(column))
                    .findFirst();
        }

        OfTable withName(String newName) {
            return new OfTable(id, newName, formerName, columns, primaryKey, uniques, indexes, checks, references);
        }

        OfTable withColumns(List<OfColumn> newColumns) {
            return new OfTable(id, name, formerName, newColumns, primaryKey, uniques, indexes, checks, references);
        }

        OfTable withPrimaryKey(List<String> key) {
            return new OfTable(id, name, formerName, columns, key, uniques, indexes, checks, references);
        }

        OfTable withUniques(List<List<String>> newUniques) {
            return new OfTable(id, name, formerName, columns, primaryKey, newUniques, indexes, checks, references);
        }

        OfTable withIndexes(List<OfIndex> newIndexes) {
            return new OfTable(id, name, formerName, columns, primaryKey, uniques, newIndexes, checks, references);
        }

        OfTable withChecks(List<OfCheck> newChecks) {
            return new OfTable(id, name, formerName, columns, primaryKey, uniques, indexes, newChecks, references);
        }

        OfTable withReferences(List<OfReference> newReferences) {
            return new OfTable(id, name, formerName, columns, primaryKey, uniques, indexes, checks, newReferences);
        }

        OfTable replace(OfColumn changed) {
            return withColumns(columns.stream()
                    .map(it -> it.id().equals(changed.id()) ? changed : it)
                    .toList());
        }

        /** As the model before, for the next. */
        OfTable settled() {
            return new OfTable(
                    id,
                    name,
                    Optional.of(name),
                    columns.stream().map(OfColumn::settled).toList(),
                    primaryKey,
                    uniques,
                    indexes,
                    checks,
                    references);
        }
    }

    /** @param backfill a value for existing rows, as Java */
    record OfColumn(
            String id,
            String name,
            Optional<String> formerName,
            Kind kind,
            boolean required,
            boolean numbered,
            Optional<String> defaultValue,
            Optional<String> backfill,
            Optional<OfGenerated> generated,
            boolean collated) {

        OfColumn withName(String newName) {
            return new OfColumn(
                    id, newName, formerName, kind, required, numbered, defaultValue, backfill, generated, collated);
        }

        OfColumn withKind(Kind newKind) {
            return new OfColumn(
                    id,
                    name,
                    formerName,
                    newKind,
                    required,
                    numbered,
                    Optional.empty(),
                    Optional.empty(),
                    generated,
                    false);
        }

        OfColumn withNumbered(boolean isNumbered) {
            return new OfColumn(
                    id, name, formerName, kind, required, isNumbered, defaultValue, backfill, generated, collated);
        }

        OfColumn withDefault(Optional<String> value) {
            return new OfColumn(id, name, formerName, kind, required, numbered, value, backfill, generated, collated);
        }

        OfColumn withRequired(boolean isRequired, Optional<String> existingRows) {
            return new OfColumn(
                    id, name, formerName, kind, isRequired, numbered, defaultValue, existingRows, generated, collated);
        }

        OfColumn withGenerated(Optional<OfGenerated> formula) {
            return new OfColumn(
                    id, name, formerName, kind, false, false, Optional.empty(), Optional.empty(), formula, collated);
        }

        OfColumn withCollated(boolean isCollated) {
            return new OfColumn(
                    id, name, formerName, kind, required, numbered, defaultValue, backfill, generated, isCollated);
        }

        OfColumn settled() {
            return new OfColumn(
                    id,
                    name,
                    Optional.of(name),
                    kind,
                    required,
                    numbered,
                    defaultValue,
                    Optional.empty(),
                    generated,
                    collated);
        }
    }

    record OfGenerated(Formula formula, boolean virtual) {}

    /** @param parts columns or formulas, as Java */
    record OfIndex(Optional<String> name, List<OfPart> parts, boolean unique, Optional<Formula> where) {
        boolean reads(String column) {
            return parts.stream().anyMatch(it -> it.formula().reads(column))
                    || where.filter(it -> it.reads(column)).isPresent();
        }
    }

    /** @param formula of an expression, or nothing but a column */
    record OfPart(Formula formula, boolean isColumn, boolean descending) {}

    record OfCheck(String name, Formula formula) {}

    /** @param actions and when it is looked at, as the calls that say so */
    record OfReference(List<String> columns, String table, List<String> referenced, String actions) {}

    /** @param formula with the tables' identities in it as with columns: {@code {t1}} stands for its name */
    record OfView(String name, List<String> tables, Formula formula) {}

    OfTable table(String id) {
        return tables.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    Stream<String> names() {
        return Stream.concat(tables.stream().map(OfTable::name), views.stream().map(OfView::name));
    }

    Sketch withTables(List<OfTable> newTables) {
        return new Sketch(newTables, views);
    }

    Sketch withViews(List<OfView> newViews) {
        return new Sketch(tables, newViews);
    }

    Sketch replace(OfTable changed) {
        return mapTables(it -> it.id().equals(changed.id()) ? changed : it);
    }

    Sketch mapTables(UnaryOperator<OfTable> change) {
        return withTables(tables.stream().map(change).toList());
    }

    Sketch settled() {
        return mapTables(OfTable::settled);
    }
}
