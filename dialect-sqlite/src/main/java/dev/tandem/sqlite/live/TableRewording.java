package dev.tandem.sqlite.live;

import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Generated;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.Named;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.TableSchema;
import dev.tandem.sql.StandardQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** A live table in the words of the wanted one. */
final class TableRewording {

    private final TableSchema live;
    private final TableSchema wanted;
    private final Set<String> unnamedChecks;

    TableRewording(TableSchema live, TableSchema wanted, Set<String> unnamedChecks) {
        this.live = live;
        this.wanted = wanted;
        this.unnamedChecks = unnamedChecks;
    }

    TableSchema reworded() {
        return live.withColumns(live.columns().map(this::column))
                .withPrimaryKey(live.primaryKey().map(this::primaryKey))
                .withForeignKeys(foreignKeys())
                .withChecks(checks())
                .withIndexes(live.indexes().map(this::index));
    }

    private ColumnSchema column(ColumnSchema column) {
        return wanted.columns()
                .find(column.name())
                .map(found -> column(column, found))
                .orElse(column);
    }

    private ColumnSchema column(ColumnSchema column, ColumnSchema found) {
        boolean sameType =
                Wording.of(column.type().text()).equals(Wording.of(found.type().text()));
        return column.withType(sameType ? found.type() : column.type())
                .withDefaultValue(alike(column.defaultValue(), found.defaultValue(), TableRewording::sameDefault))
                .withGenerated(alike(column.generated(), found.generated(), this::sameGenerated))
                .withCollation(alike(column.collation(), found.collation(), Names::same));
    }

    private static <T> Optional<T> alike(Optional<T> live, Optional<T> wanted, BiPredicate<T, T> same) {
        return live.isPresent() && wanted.isPresent() && same.test(live.get(), wanted.get()) ? wanted : live;
    }

    private static boolean sameDefault(DefaultValue some, DefaultValue other) {
        return Wording.ofDefault(some.sql()).equals(Wording.ofDefault(other.sql()));
    }

    private boolean sameGenerated(Generated some, Generated other) {
        return some.storage() == other.storage() && same(some.expression(), other.expression());
    }

    private boolean same(String some, String other) {
        return wording(some).equals(wording(other));
    }

    private Wording wording(String sql) {
        return Wording.inside(live, sql);
    }

    private PrimaryKey primaryKey(PrimaryKey key) {
        return wanted.primaryKey()
                .filter(found -> found.columns().equals(key.columns()))
                .orElse(key);
    }

    private NamedSet<String, ForeignKey> foreignKeys() {
        return matched(live.foreignKeys(), wanted.foreignKeys(), TableRewording::sameKey, ForeignKey::renamed);
    }

    private static boolean sameKey(ForeignKey some, ForeignKey other) {
        return some.renamed(other.name()).equals(other);
    }

    private NamedSet<String, CheckConstraint> checks() {
        return matched(live.checks(), wanted.checks(), this::sameCheck, CheckConstraint::renamed);
    }

    private boolean sameCheck(CheckConstraint check, CheckConstraint found) {
        return (Names.same(check.name(), found.name()) || unnamedChecks.contains(check.name()))
                && same(check.expression(), found.expression());
    }

    private IndexSchema index(IndexSchema index) {
        return wanted.indexes()
                .find(index.name())
                .filter(found -> sameIndex(index, found))
                .orElse(index);
    }

    private boolean sameIndex(IndexSchema some, IndexSchema other) {
        return some.unique() == other.unique()
                && some.options().equals(other.options())
                && some.where().map(this::wording).equals(other.where().map(this::wording))
                && some.parts().stream()
                        .map(this::wording)
                        .toList()
                        .equals(other.parts().stream().map(this::wording).toList());
    }

    /** A column is what its name alone is as an expression. */
    private Wording wording(IndexPart part) {
        return switch (part) {
            case IndexPart.OfColumn column ->
                wording("%s %s".formatted(StandardQuote.name(column.column()), column.direction()))
                        .withoutAscending();
            case IndexPart.OfExpression expression -> wording(expression.sql()).withoutAscending();
        };
    }

    /** Each in the place of the first that it is the same as; the others under names that nobody has then. */
    private static <T extends Named<String>> NamedSet<String, T> matched(
            NamedSet<String, T> live,
            NamedSet<String, T> wanted,
            BiPredicate<T, T> same,
            BiFunction<T, String, T> rename) {
        List<T> free = new ArrayList<>(wanted.list());
        List<T> matched = new ArrayList<>();
        List<T> others = new ArrayList<>();
        for (T thing : live) {
            Optional<T> found = free.stream().filter(it -> same.test(thing, it)).findFirst();
            found.ifPresentOrElse(matched::add, () -> others.add(thing));
            found.ifPresent(free::remove);
        }
        DistinctNames names = new DistinctNames();
        matched.forEach(thing -> names.take(thing.name()));
        others.forEach(thing -> matched.add(rename.apply(thing, names.distinct(thing.name()))));
        return NamedSet.copyOf(matched);
    }
}
