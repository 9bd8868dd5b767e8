package dev.tandem.tooling.pull;

import dev.tandem.declare.Declaration.OfIndex;
import dev.tandem.declare.Declaration.OfKey;
import dev.tandem.declare.Declaration.OfPart;
import dev.tandem.schema.ConstraintNames;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexPart.OfColumn;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the words for the uniques and indexes of one table. On SQLite a unique is an index, and only its name tells. */
final class IndexDeclarer {

    private final String table;
    private final Mismatches mismatches;
    private final List<OfKey> uniques = new ArrayList<>();
    private final List<OfIndex> indexes = new ArrayList<>();

    IndexDeclarer(Sides<TableSchema> table, Mismatches mismatches) {
        this.table = table.any().name().name();
        this.mismatches = mismatches;
        List<IndexSchema> onSqlite = new ArrayList<>(
                table.sqlite().map(side -> side.indexes().list()).orElse(List.of()));
        table.postgres()
                .ifPresentOrElse(
                        side -> side.uniques().forEach(unique -> unique(unique, table, onSqlite)),
                        () -> onSqlite.removeIf(index -> isUnique(index, table.any())));
        Sides<List<IndexSchema>> left = new Sides<>(
                table.sqlite().map(side -> onSqlite),
                table.postgres().map(side -> side.indexes().list()));
        mismatches
                .pairs(left, IndexSchema::name, index -> "index %s of %s".formatted(index.name(), this.table))
                .forEach(this::index);
    }

    List<OfKey> uniques() {
        return uniques;
    }

    List<OfIndex> indexes() {
        return indexes;
    }

    private void unique(UniqueConstraint unique, Sides<TableSchema> table, List<IndexSchema> onSqlite) {
        Optional<IndexSchema> twin = onSqlite.stream()
                .filter(index -> plainColumns(index).equals(unique.columns()) && index.unique())
                .findFirst();
        twin.ifPresent(onSqlite::remove);
        if (twin.isEmpty() && table.sqlite().isPresent()) {
            mismatches.add("unique %s of %s is on postgres only".formatted(unique.name(), this.table));
        }
        Sides<String> names = new Sides<>(twin.map(IndexSchema::name), Optional.of(unique.name()));
        uniques.add(new OfKey(
                GivenName.of(names, ConstraintNames.unique(this.table, unique.columns())),
                unique.columns(),
                unique.nullsNotDistinct(),
                Optional.empty()));
    }

    /** Of a generated column a model says no {@code unique()}, but that an index over it is. */
    private boolean isUnique(IndexSchema index, TableSchema in) {
        List<String> columns = plainColumns(index);
        boolean isUnique = index.unique()
                && !columns.isEmpty()
                && columns.stream()
                        .allMatch(column -> in.columns().get(column).generated().isEmpty())
                && index.name().equals(ConstraintNames.unique(table, columns));
        if (isUnique) {
            uniques.add(new OfKey(Optional.empty(), columns, false, Optional.empty()));
        }
        return isUnique;
    }

    /** The columns of an index over nothing else, ascending and of all rows; none of another. */
    private static List<String> plainColumns(IndexSchema index) {
        List<String> columns = columns(index);
        boolean isPlain = index.where().isEmpty()
                && columns.stream().map(OfColumn::of).toList().equals(index.parts());
        return isPlain ? columns : List.of();
    }

    private static List<String> columns(IndexSchema index) {
        return index.parts().stream()
                .filter(OfColumn.class::isInstance)
                .map(part -> ((OfColumn) part).column())
                .toList();
    }

    private void index(Sides<IndexSchema> index) {
        String subject = "index %s of %s".formatted(index.any().name(), table);
        boolean unique = mismatches.agreed(index, subject + ", unique", IndexSchema::unique);
        int parts = mismatches.agreed(
                index, subject + ", parts", side -> side.parts().size());
        mismatches.agreed(index, subject + ", partial", side -> side.where().isPresent());
        String derived = ConstraintNames.index(table, columns(index.any()));
        boolean isOverExpression = columns(index.any()).size() < parts;
        Optional<IndexOptions> options = index.postgres().map(IndexSchema::options);
        indexes.add(new OfIndex(
                isOverExpression
                        ? Optional.of(index.any().name())
                        : GivenName.of(index.map(IndexSchema::name), derived),
                IntStream.range(0, parts)
                        .mapToObj(at -> part(
                                index.map(side -> side.parts()
                                        .get(Math.min(at, side.parts().size() - 1))),
                                subject))
                        .toList(),
                unique,
                index.having(IndexSchema::where).map(Sides::sql),
                options.map(IndexOptions::include).orElse(List.of()),
                options.map(IndexOptions::nullsNotDistinct).orElse(false),
                Optional.empty()));
    }

    private OfPart part(Sides<IndexPart> part, String subject) {
        mismatches.agreed(part, subject, IndexDeclarer::describe);
        return switch (part.any()) {
            case OfColumn column ->
                new OfPart.OfIndexedColumn(column.column(), column.direction() == IndexPart.Direction.DESC);
            case IndexPart.OfExpression any ->
                new OfPart.OfExpression(Sides.sql(part.map(
                        side -> side instanceof IndexPart.OfExpression expression ? expression.sql() : any.sql())));
        };
    }

    /** As far as a model can say it. */
    private static String describe(IndexPart part) {
        return switch (part) {
            case OfColumn column -> column.column() + " " + column.direction();
            case IndexPart.OfExpression expression -> "an expression";
        };
    }
}
