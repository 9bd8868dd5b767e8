package dev.tandem.sqlite.live;

import dev.tandem.live.Unmodelled;
import dev.tandem.live.Unmodelled.Kind;
import dev.tandem.schema.ConstraintNames;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.sqlite.text.ConstraintText;
import dev.tandem.sqlite.text.IndexText;
import dev.tandem.sqlite.text.PartText;
import dev.tandem.sqlite.text.TableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The indexes of a table, and its uniques, which are indexes too, as drizzle-kit has it. */
final class LiveIndexes {

    private final QualifiedName table;
    private final Catalogue catalogue;
    private final List<String> columns;
    private final List<ConstraintText.Unique> texts;
    private final DistinctNames names;
    private final Consumer<Unmodelled> notes;

    /**
     * The indexes of a table.
     *
     * @param names those of all indexes of the database
     */
    LiveIndexes(
            QualifiedName table, Catalogue catalogue, TableText text, DistinctNames names, Consumer<Unmodelled> notes) {
        this.table = table;
        this.catalogue = catalogue;
        this.columns = catalogue.columnsOf(table.name()).stream()
                .map(Catalogue.Column::name)
                .toList();
        this.texts = new ArrayList<>(text.constraints(ConstraintText.Unique.class));
        this.names = names;
        this.notes = notes;
    }

    NamedSet<String, IndexSchema> indexes() {
        List<IndexSchema> indexes = new ArrayList<>();
        catalogue.indexesOf(table.name()).forEach(index -> indexes.add(index(index)));
        constrained().forEach(columns -> indexes.add(unique(columns)));
        return NamedSet.copyOf(indexes);
    }

    private IndexSchema index(Catalogue.Index index) {
        IndexText text = IndexText.of(index.sql());
        return new IndexSchema(index.name(), parts(text.parts()), index.unique(), text.where(), IndexOptions.BTREE);
    }

    private List<IndexPart> parts(List<PartText> parts) {
        return parts.stream().map(this::part).toList();
    }

    private IndexPart part(PartText part) {
        return part.name()
                .filter(name -> part.collation().isEmpty())
                .flatMap(this::column)
                .<IndexPart>map(
                        column -> part.descending() ? IndexPart.OfColumn.desc(column) : IndexPart.OfColumn.of(column))
                .orElseGet(() -> new IndexPart.OfExpression(part.sql()));
    }

    private Optional<String> column(String name) {
        return columns.stream().filter(column -> Names.same(column, name)).findFirst();
    }

    /** The columns of each unique that is a constraint. */
    private List<List<String>> constrained() {
        Map<String, List<String>> byIndex = new LinkedHashMap<>();
        catalogue
                .uniqueColumnsOf(table.name())
                .forEach(row -> byIndex.computeIfAbsent(row.index(), unused -> new ArrayList<>())
                        .add(row.column()));
        return List.copyOf(byIndex.values());
    }

    private IndexSchema unique(List<String> columns) {
        ConstraintText.Unique text = texts.stream()
                .filter(unique -> Names.same(columns, columns(unique)))
                .findFirst()
                .orElseThrow(() -> LiveTable.unreadable(
                        table, "SQLite knows a unique over %s, its text none".formatted(String.join(", ", columns))));
        texts.remove(text);
        String name = names.distinct(text.name().orElseGet(() -> ConstraintNames.unique(table.name(), columns)));
        notes.accept(Unmodelled.in(
                table, Kind.UNIQUE_CONSTRAINT, name, "part of the table, so that no DROP INDEX can take it away"));
        return new IndexSchema(name, parts(text.parts()), true, Optional.empty(), IndexOptions.BTREE);
    }

    private static List<String> columns(ConstraintText.Unique unique) {
        return unique.parts().stream()
                .map(part -> part.name().orElse(part.sql()))
                .toList();
    }
}
