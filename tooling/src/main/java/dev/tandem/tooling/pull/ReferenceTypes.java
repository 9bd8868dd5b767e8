package dev.tandem.tooling.pull;

import dev.tandem.declare.ColumnType;
import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfForeignKey;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.declare.Value;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.tooling.source.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Columns that refer to one of another type, which databases allow and a model does not, unless the type is a custom one: what
 * that compares with is left to its database.
 */
final class ReferenceTypes {

    private record Misfit(OfTable table, OfColumn column) {}

    private ReferenceTypes() {}

    /** The same tables, each such column with a custom type. */
    static List<OfTable> fitted(List<OfTable> tables) {
        List<OfTable> fitted = new ArrayList<>(tables);
        // A column that becomes custom may be one that others refer to.
        for (Optional<Misfit> next = misfit(fitted); next.isPresent(); next = misfit(fitted)) {
            Misfit misfit = next.get();
            fitted.replaceAll(table -> table.equals(misfit.table()) ? withCustom(table, misfit.column()) : table);
        }
        return fitted;
    }

    private static Optional<Misfit> misfit(List<OfTable> tables) {
        Declaration declaration = Declaration.of(tables, List.of());
        JavaTypes types = new JavaTypes(declaration);
        return tables.stream()
                .flatMap(table -> table.foreignKeys().stream().flatMap(key -> misfits(declaration, types, table, key)))
                .findFirst();
    }

    private static Stream<Misfit> misfits(Declaration declaration, JavaTypes types, OfTable table, OfForeignKey key) {
        return IntStream.range(0, key.columns().size())
                .boxed()
                .flatMap(at -> table
                        .column(key.columns().get(at))
                        .filter(ReferenceTypes::canBeCustom)
                        .filter(column -> declaration
                                .table(key.table())
                                .filter(target -> target.column(key.referenced().get(at))
                                        .filter(referenced -> differ(types, table, column, target, referenced))
                                        .isPresent())
                                .isPresent())
                        .map(column -> new Misfit(table, column))
                        .stream());
    }

    private static boolean canBeCustom(OfColumn column) {
        return !(column.type() instanceof ColumnType.Custom)
                && !column.autoIncrement()
                && column.oneOf().isEmpty()
                && column.collation().equals(Spoken.NO_COLLATION);
    }

    private static boolean differ(
            JavaTypes types, OfTable table, OfColumn column, OfTable target, OfColumn referenced) {
        return referenced.type() instanceof ColumnType.Custom
                ? types.of(table, column) != types.of(target, referenced)
                : !referenced.type().equals(column.type());
    }

    private static OfTable withCustom(OfTable table, OfColumn misfit) {
        return table.withColumns(table.columns().stream()
                .map(column -> column.equals(misfit) ? custom(column) : column)
                .toList());
    }

    private static OfColumn custom(OfColumn column) {
        Sides<ColumnSchema> resolved = new Spoken(column.type(), false, column.defaultValue()).resolved();
        Optional<Value> value = resolved.having(ColumnSchema::defaultValue)
                .map(sides -> new Value.OfSql(Sides.sql(sides.map(DefaultValue::sql))));
        return new Spoken(new ColumnType.Custom(CustomWords.of(resolved.map(ColumnSchema::type))), false, value)
                .column(column.name(), column.notNull(), column.generated(), column.collation());
    }
}
