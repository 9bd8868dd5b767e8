package dev.tandem.postgres.live;

import dev.tandem.postgres.GivenName;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.Named;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.RowSecurity;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import java.util.List;
import java.util.function.Function;

/**
 * The words of a wanted table for the live one of its name.
 *
 * @param schema the wanted one that it is in
 */
record TableWords(Schema schema, TableSchema wanted, Twins<TableSchema> twins) {

    TableSchema of(TableSchema live) {
        return live.renamed(wanted.name())
                .withColumns(live.columns()
                        .map(column -> wantedColumns()
                                .find(column.name())
                                .map(same ->
                                        new ColumnWords(same, part(TableSchema::columns, column.name())).of(column))
                                .orElse(column)))
                .withPrimaryKey(live.primaryKey().map(this::primaryKey))
                .withForeignKeys(live.foreignKeys().map(this::foreignKey))
                .withUniques(live.uniques().map(this::unique))
                .withChecks(live.checks().map(this::check))
                .withIndexes(live.indexes().map(this::index))
                .withSecurity(new RowSecurity(
                        live.security().enabled(),
                        new PolicyWords(schema, wanted, twins)
                                .of(live.security().policies())));
    }

    private StoredNames<String, ColumnSchema> wantedColumns() {
        return StoredNames.of(wanted.columns());
    }

    private <T extends Named<String>> Twins<T> part(Function<TableSchema, NamedSet<String, T>> parts, String name) {
        return twins.flatMap(table -> parts.apply(table).find(name));
    }

    private static List<String> columns(TableSchema table, List<String> live) {
        StoredNames<String, ?> names = StoredNames.of(table.columns());
        return live.stream().map(names::nameOf).toList();
    }

    /** A key that wants no name of its own may have any: the one from before its table was renamed, say. */
    private PrimaryKey primaryKey(PrimaryKey live) {
        PrimaryKey named = new PrimaryKey(live.name(), columns(wanted, live.columns()));
        return wanted.primaryKey()
                .filter(same -> same.columns().equals(named.columns()))
                .filter(same -> same.name().isEmpty() || isNamed(same.name().get(), live))
                .orElse(named);
    }

    private boolean isNamed(String name, PrimaryKey live) {
        return StoredNames.isStoredAs(
                name,
                live.name().orElseGet(() -> GivenName.primaryKey(wanted.name().name())));
    }

    private ForeignKey foreignKey(ForeignKey live) {
        QualifiedName parent = StoredNames.ofQualified(schema.tables()).nameOf(live.table());
        List<String> referenced = schema.tables()
                .find(parent)
                .map(table -> columns(table, live.referenced()))
                .orElse(live.referenced());
        return live.renamed(StoredNames.of(wanted.foreignKeys()).nameOf(live.name()))
                .withColumns(columns(wanted, live.columns()))
                .referringTo(parent, referenced);
    }

    private UniqueConstraint unique(UniqueConstraint live) {
        return live.renamed(StoredNames.of(wanted.uniques()).nameOf(live.name()))
                .withColumns(columns(wanted, live.columns()));
    }

    private CheckConstraint check(CheckConstraint live) {
        return StoredNames.of(wanted.checks())
                .find(live.name())
                .map(same -> new CheckConstraint(
                        same.name(),
                        part(TableSchema::checks, live.name())
                                .map(CheckConstraint::expression)
                                .choose(same.expression(), live.expression())))
                .orElse(live);
    }

    private IndexSchema index(IndexSchema live) {
        return StoredNames.of(wanted.indexes())
                .find(live.name())
                .map(same -> index(live, same, part(TableSchema::indexes, live.name())))
                .orElse(live);
    }

    private static IndexSchema index(IndexSchema live, IndexSchema same, Twins<IndexSchema> twins) {
        return new IndexSchema(
                same.name(),
                twins.map(IndexSchema::parts).choose(same.parts(), live.parts()),
                live.unique(),
                twins.map(IndexSchema::where).choose(same.where(), live.where()),
                twins.map(IndexSchema::options).choose(same.options(), built(live.options(), same.options())));
    }

    /** How an index was built is no property of it. */
    private static IndexOptions built(IndexOptions live, IndexOptions same) {
        return new IndexOptions(
                live.method(), same.concurrently(), live.with(), live.include(), live.nullsNotDistinct());
    }
}
