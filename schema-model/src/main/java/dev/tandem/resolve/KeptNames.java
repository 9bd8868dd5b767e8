package dev.tandem.resolve;

import dev.tandem.declare.Declaration.OfKey;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ConstraintNames;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.Named;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Names one table's constraints. What the user gave no name keeps the one that it has already, unless that one was
 * derived: then it follows a rename.
 */
final class KeptNames {
    private final Optional<TableSchema> was;
    private final FormerNames former;
    private final String table;
    private final Set<String> spoken;

    KeptNames(Past past, OfTable table) {
        this.was = past.table(table);
        this.former = new FormerNames(past, table);
        this.table = table.name();
        this.spoken = SpokenNames.of(table);
    }

    PrimaryKey primaryKey(List<String> columns) {
        List<String> formerColumns = former.columns(columns);
        Optional<String> derived = keyName(table, columns);
        return was.flatMap(TableSchema::primaryKey)
                .filter(key -> key.columns().equals(formerColumns))
                .filter(key -> !key.name().equals(keyName(former.table(), formerColumns)))
                .map(key -> new PrimaryKey(key.name(), columns))
                .orElse(new PrimaryKey(derived, columns));
    }

    /** A key of one column is part of the column and needs no name. */
    private static Optional<String> keyName(String table, List<String> columns) {
        return columns.size() == 1 ? Optional.empty() : Optional.of(ConstraintNames.primaryKey(table, columns));
    }

    ForeignKey foreignKey(ForeignKey unnamed) {
        ForeignKey before = former.foreignKey(unnamed);
        return unnamed.renamed(name(
                was.map(TableSchema::foreignKeys).orElse(NamedSet.of()),
                key -> key.equals(before.renamed(key.name())),
                keyName(former.table(), before),
                keyName(table, unnamed)));
    }

    private static String keyName(String table, ForeignKey key) {
        return ConstraintNames.foreignKey(table, key.columns(), key.table().name(), key.referenced());
    }

    CheckConstraint oneOf(String column, String expression) {
        String before = former.expression(expression);
        String name = name(
                was.map(TableSchema::checks).orElse(NamedSet.of()),
                check -> check.expression().equals(before),
                ConstraintNames.check(former.table(), former.column(column)),
                ConstraintNames.check(table, column));
        return new CheckConstraint(name, expression);
    }

    UniqueConstraint unique(OfKey unique) {
        List<String> before = former.columns(unique.columns());
        NamedSet<String, UniqueConstraint> last = was.map(TableSchema::uniques).orElse(NamedSet.of());
        String formerName = unique.name().orElse(ConstraintNames.unique(former.table(), before));
        Optional<UniqueConstraint> same = same(last, other -> other.columns().equals(before), formerName);
        String derived = ConstraintNames.unique(table, unique.columns());
        String name = unique.name().orElseGet(() -> keptOr(same, formerName, derived));
        return new UniqueConstraint(
                name,
                unique.columns(),
                unique.nullsNotDistinct(),
                same.map(UniqueConstraint::deferral).orElse(Deferral.NOT_DEFERRABLE));
    }

    IndexSchema index(IndexSchema unnamed, Optional<String> given) {
        IndexSchema before = former.index(unnamed);
        return index(
                unnamed,
                given,
                ConstraintNames.index(former.table(), columns(before)),
                ConstraintNames.index(table, columns(unnamed)));
    }

    IndexSchema uniqueAsIndex(IndexSchema unnamed, List<String> columns, Optional<String> given) {
        return index(
                unnamed,
                given,
                ConstraintNames.unique(former.table(), former.columns(columns)),
                ConstraintNames.unique(table, columns));
    }

    private IndexSchema index(IndexSchema unnamed, Optional<String> given, String formerDerived, String derived) {
        IndexSchema before = former.index(unnamed);
        NamedSet<String, IndexSchema> last = was.map(TableSchema::indexes).orElse(NamedSet.of());
        String formerName = given.orElse(formerDerived);
        Optional<IndexSchema> same = same(
                last,
                other -> IndexExtras.of(other)
                        .addTo(before)
                        .renamed(other.name())
                        .equals(other),
                formerName);
        String name = given.orElseGet(() -> keptOr(same, formerName, derived));
        IndexSchema named = unnamed.renamed(name);
        return same.or(() -> last.find(formerName))
                .map(other -> IndexExtras.of(other, before).addTo(named))
                .orElse(named);
    }

    private static List<String> columns(IndexSchema index) {
        return index.parts().stream()
                .filter(IndexPart.OfColumn.class::isInstance)
                .map(part -> ((IndexPart.OfColumn) part).column())
                .toList();
    }

    private <T extends Named<String>> String name(
            NamedSet<String, T> last, Predicate<T> equalButForName, String formerDerived, String derived) {
        return keptOr(same(last, equalButForName, formerDerived), formerDerived, derived);
    }

    private <T extends Named<String>> String keptOr(Optional<T> same, String formerDerived, String derived) {
        return same.map(Named::name)
                .filter(name -> !name.equals(formerDerived) && !spoken.contains(name))
                .orElse(derived);
    }

    /** The one that was the same, if possible under the name that it should have had. */
    private static <T extends Named<String>> Optional<T> same(
            NamedSet<String, T> last, Predicate<T> equalButForName, String formerName) {
        return last.find(formerName)
                .filter(equalButForName)
                .or(() -> last.stream().filter(equalButForName).findFirst());
    }
}
