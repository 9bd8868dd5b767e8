package dev.tandem.sqlite;

import dev.tandem.change.Change.AlterTable;
import dev.tandem.change.Pair;
import dev.tandem.change.TableChange.AddColumn;
import dev.tandem.change.TableChange.AlterColumnNullability;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.TableSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of a table on their way into its successor: for each column of the new table the SQL that reads its value from
 * the old one. Every name is qualified, so that a column that is not there is an error and not a text.
 */
final class RowCopy {

    private final AlterTable alter;
    private final Pair<TableSchema> tables;

    private RowCopy(AlterTable alter) {
        this.alter = alter;
        this.tables = alter.tables();
    }

    /** {@code INSERT INTO `__new_t` (…) SELECT … FROM `t`}. */
    static String sql(AlterTable alter, String successor) {
        Map<String, String> values = new RowCopy(alter).values();
        return "INSERT INTO %s (%s)\nSELECT\n\t%s\nFROM %s;"
                .formatted(
                        Quote.name(successor),
                        Quote.names(values.keySet()),
                        String.join(",\n\t", values.values()),
                        Quote.name(alter.tables().from().name().name()));
    }

    /** Whether each row has the number afterwards by which SQLite knew it before. */
    static boolean keepsRowids(AlterTable alter) {
        RowCopy copy = new RowCopy(alter);
        List<String> sources = Stream.concat(
                        Rowid.alias(copy.tables.from()).map(ColumnSchema::name).stream(),
                        Rowid.name(copy.tables).stream())
                .map(copy::read)
                .toList();
        return Rowid.alias(copy.tables.to())
                .map(ColumnSchema::name)
                .or(() -> Rowid.name(copy.tables))
                .map(copy.values()::get)
                .filter(sources::contains)
                .isPresent();
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        rowid().ifPresent(name -> values.put(name, read(name)));
        tables.to().columns().forEach(column -> value(column).ifPresent(sql -> values.put(column.name(), sql)));
        if (values.isEmpty()) {
            values.putAll(anything());
        }
        return values;
    }

    /** What the new table would find itself: an INSERT has to name a column, or the rows would be lost. */
    private Map<String, String> anything() {
        ColumnSchema column = tables.to().columns().stream()
                .filter(it -> it.generated().isEmpty())
                .findFirst()
                .orElseThrow();
        return Map.of(
                column.name(), column.defaultValue().map(DefaultValue::sql).orElse("NULL"));
    }

    /** The rowid goes along where no column carries it: full-text indexes and programs may have noted it. */
    private Optional<String> rowid() {
        return bothHaveRowids() && Rowid.alias(tables.to()).isEmpty() ? Rowid.name(tables) : Optional.empty();
    }

    private boolean bothHaveRowids() {
        return Rowid.exists(tables.from()) && Rowid.exists(tables.to());
    }

    /** Empty where the new table finds the value itself: it computes it, or takes the default. */
    private Optional<String> value(ColumnSchema column) {
        if (column.generated().isPresent()) {
            return Optional.empty();
        }
        return tables.from().columns().contains(column.name()) ? Optional.of(kept(column)) : added(column);
    }

    private String kept(ColumnSchema column) {
        String value = Cast.of(tables, column.name()).apply(read(column.name()));
        return changes(AlterColumnNullability.class)
                .filter(change -> change.columns().to().name().equals(column.name()))
                .flatMap(change -> change.backfill().stream())
                .map(backfill -> "coalesce(%s, %s)".formatted(value, Expression.endingOutsideComment(backfill)))
                .findFirst()
                .orElse(value);
    }

    private Optional<String> added(ColumnSchema column) {
        Optional<String> backfill = changes(AddColumn.class)
                .filter(add -> add.column().name().equals(column.name()))
                .flatMap(add -> add.backfill().stream())
                .map(Expression::inParentheses)
                .findFirst();
        return backfill.or(() -> bothHaveRowids() && Rowid.isAlias(tables.to(), column)
                ? Rowid.name(tables).map(this::read)
                : Optional.empty());
    }

    private <C> Stream<C> changes(Class<C> kind) {
        return alter.changes().stream().filter(kind::isInstance).map(kind::cast);
    }

    private String read(String column) {
        return Quote.column(tables.from().name().name(), column);
    }
}
