package dev.tandem.declare;

import dev.tandem.schema.Deferral;
import dev.tandem.schema.Generated;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.TableOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What the user declared, as immutable values. */
public final class Declaration {
    private final List<OfTable> tables;
    private final List<OfView> views;
    private final Supplier<Declaration> located;

    Declaration(List<OfTable> tables, List<OfView> views, Supplier<Declaration> located) {
        this.tables = List.copyOf(tables);
        this.views = List.copyOf(views);
        this.located = located;
    }

    /**
     * Reads a model; throws a {@link WrongModelException} with all that is wrong with it, whatever the database.
     *
     * @param model makes a new model each time; it is asked a second time when source lines must be told
     */
    public static Declaration of(Supplier<? extends Model> model) {
        return DeclarationReader.read(model);
    }

    /** What nobody wrote: tables and views that were found elsewhere, unchecked and without places. */
    public static Declaration of(List<OfTable> tables, List<OfView> views) {
        return new Declaration(tables, views, () -> of(tables, views));
    }

    public List<OfTable> tables() {
        return tables;
    }

    public List<OfView> views() {
        return views;
    }

    /** The same, every record with its place in the source. */
    public Declaration located() {
        return located.get();
    }

    /** With each table and view changed. */
    public Declaration map(UnaryOperator<OfTable> changeTable, UnaryOperator<OfView> changeView) {
        return new Declaration(
                tables.stream().map(changeTable).toList(),
                views.stream().map(changeView).toList(),
                () -> located().map(changeTable, changeView));
    }

    public Optional<OfTable> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** A table; at most one primary key, once the declaration was found to be right. */
    public record OfTable(
            String name,
            Optional<String> renamedFrom,
            List<OfColumn> columns,
            List<OfKey> primaryKeys,
            List<OfKey> uniques,
            List<OfForeignKey> foreignKeys,
            List<OfIndex> indexes,
            List<OfCheck> checks,
            Set<TableOption> options,
            Optional<Place> place) {
        public OfTable {
            columns = List.copyOf(columns);
            primaryKeys = List.copyOf(primaryKeys);
            uniques = List.copyOf(uniques);
            foreignKeys = List.copyOf(foreignKeys);
            indexes = List.copyOf(indexes);
            checks = List.copyOf(checks);
            options = Set.copyOf(options);
        }

        public Optional<OfColumn> column(String columnName) {
            return columns.stream()
                    .filter(column -> column.name().equals(columnName))
                    .findFirst();
        }

        public Optional<OfKey> primaryKey() {
            return primaryKeys.stream().findFirst();
        }

        public OfTable withRenamedFrom(String oldName) {
            return new OfTable(
                    name,
                    Optional.of(oldName),
                    columns,
                    primaryKeys,
                    uniques,
                    foreignKeys,
                    indexes,
                    checks,
                    options,
                    place);
        }

        public OfTable withColumns(List<OfColumn> newColumns) {
            return new OfTable(
                    name, renamedFrom, newColumns, primaryKeys, uniques, foreignKeys, indexes, checks, options, place);
        }
    }

    /**
     * A column.
     *
     * @param notNull true for the columns of a primary key too
     * @param oneOf the words it takes; none if it takes any
     */
    public record OfColumn(
            String name,
            ColumnType type,
            boolean notNull,
            boolean autoIncrement,
            Optional<Value> defaultValue,
            Optional<Value> backfill,
            Optional<String> renamedFrom,
            Optional<OfGenerated> generated,
            List<String> oneOf,
            OfCollation collation,
            Optional<Place> place) {
        public OfColumn {
            oneOf = List.copyOf(oneOf);
        }

        public OfColumn withRenamedFrom(String oldName) {
            return new OfColumn(
                    name,
                    type,
                    notNull,
                    autoIncrement,
                    defaultValue,
                    backfill,
                    Optional.of(oldName),
                    generated,
                    oneOf,
                    collation,
                    place);
        }
    }

    public record OfGenerated(Sql expression, Generated.Storage storage) {}

    public record OfCollation(Optional<String> sqlite, Optional<String> postgres) {}

    /**
     * A primary key or a unique, over one column or several.
     *
     * @param nullsNotDistinct whether a unique takes two NULLs for equal
     */
    public record OfKey(Optional<String> name, List<String> columns, boolean nullsNotDistinct, Optional<Place> place) {
        public OfKey {
            columns = List.copyOf(columns);
        }
    }

    public record OfForeignKey(
            Optional<String> name,
            List<String> columns,
            String table,
            List<String> referenced,
            ReferentialAction onDelete,
            ReferentialAction onUpdate,
            Deferral deferral,
            Optional<Place> place) {
        public OfForeignKey {
            columns = List.copyOf(columns);
            referenced = List.copyOf(referenced);
        }
    }

    /**
     * An index.
     *
     * @param include columns that it holds and is not sorted by
     * @param nullsNotDistinct whether a unique one takes two NULLs for equal
     */
    public record OfIndex(
            Optional<String> name,
            List<OfPart> parts,
            boolean unique,
            Optional<Sql> where,
            List<String> include,
            boolean nullsNotDistinct,
            Optional<Place> place) {
        public OfIndex {
            parts = List.copyOf(parts);
            include = List.copyOf(include);
        }
    }

    /** What an index is over. */
    public sealed interface OfPart {
        record OfIndexedColumn(String column, boolean descending) implements OfPart {}

        record OfExpression(Sql expression) implements OfPart {}
    }

    public record OfCheck(String name, Sql expression, Optional<Place> place) {}

    public record OfView(String name, Optional<String> renamedFrom, Sql query, Optional<Place> place) {

        public OfView withRenamedFrom(String oldName) {
            return new OfView(name, Optional.of(oldName), query, place);
        }
    }
}
