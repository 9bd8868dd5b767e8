package dev.tandem.resolve;

import dev.tandem.declare.Declaration.OfForeignKey;
import dev.tandem.declare.Declaration.OfKey;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.RowSecurity;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import dev.tandem.sql.StandardQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Resolves one table. */
final class TableResolver {
    private final Vocabulary vocabulary;
    private final OfTable table;
    private final ColumnResolver columns;
    private final IndexResolver indexes;
    private final KeptNames names;

    TableResolver(Vocabulary vocabulary, Past past, OfTable table) {
        this.vocabulary = vocabulary;
        this.table = table;
        this.columns = new ColumnResolver(vocabulary, past, table);
        this.names = new KeptNames(past, table);
        this.indexes = new IndexResolver(vocabulary, names);
    }

    TableSchema resolve() {
        List<IndexSchema> resolvedIndexes = new ArrayList<>();
        List<UniqueConstraint> uniques = List.of();
        if (vocabulary.keepsUniquesAsIndexes()) {
            table.uniques().forEach(unique -> resolvedIndexes.add(indexes.unique(unique)));
        } else {
            uniques = table.uniques().stream().map(names::unique).toList();
        }
        table.indexes().forEach(index -> resolvedIndexes.add(indexes.resolve(index)));
        return new TableSchema(
                QualifiedName.of(table.name()),
                table.columns().stream().map(columns::resolve).collect(NamedSet.collector()),
                table.primaryKey().map(this::primaryKey),
                NamedSet.copyOf(
                        table.foreignKeys().stream().map(this::foreignKey).toList()),
                NamedSet.copyOf(uniques),
                NamedSet.copyOf(checks()),
                NamedSet.copyOf(resolvedIndexes),
                vocabulary.options(table.options()),
                RowSecurity.NONE);
    }

    private PrimaryKey primaryKey(OfKey key) {
        return key.name().isPresent() ? new PrimaryKey(key.name(), key.columns()) : names.primaryKey(key.columns());
    }

    private ForeignKey foreignKey(OfForeignKey key) {
        ForeignKey unnamed = new ForeignKey(
                "",
                key.columns(),
                QualifiedName.of(key.table()),
                key.referenced(),
                key.onDelete(),
                key.onUpdate(),
                key.deferral());
        return key.name().map(unnamed::renamed).orElseGet(() -> names.foreignKey(unnamed));
    }

    private List<CheckConstraint> checks() {
        List<CheckConstraint> checks = new ArrayList<>();
        table.columns().stream()
                .filter(column -> !column.oneOf().isEmpty())
                .map(column -> names.oneOf(column.name(), oneOf(column.name(), column.oneOf())))
                .forEach(checks::add);
        table.checks().stream()
                .map(check -> new CheckConstraint(check.name(), vocabulary.choose(check.expression())))
                .forEach(checks::add);
        return checks;
    }

    private static String oneOf(String column, List<String> words) {
        return "%s IN (%s)"
                .formatted(
                        StandardQuote.name(column),
                        words.stream().map(StandardQuote::text).collect(Collectors.joining(", ")));
    }
}
