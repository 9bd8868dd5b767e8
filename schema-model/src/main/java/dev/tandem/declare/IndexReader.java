package dev.tandem.declare;

import dev.tandem.declare.Declaration.OfIndex;
import dev.tandem.declare.Declaration.OfPart;
import java.util.List;
import java.util.stream.Stream;

/** Turns the drafts of indexes into records. */
final class IndexReader {
    private final OwnColumns own;

    IndexReader(OwnColumns own) {
        this.own = own;
    }

    List<OfIndex> indexes(TableDraft table) {
        return table.table().spans().indexes().stream()
                .filter(index -> own.check(table, columns(index), "an index", index.place()))
                .map(index -> new OfIndex(
                        index.name,
                        index.parts().stream().map(IndexReader::part).toList(),
                        index.unique(),
                        index.where,
                        index.include.stream().map(ColumnDraft::name).toList(),
                        index.nullsNotDistinct,
                        index.place()))
                .toList();
    }

    private static List<ColumnDraft> columns(IndexDraft index) {
        Stream<ColumnDraft> sorted = index.parts().stream()
                .flatMap(part -> part instanceof Column<?> column
                        ? Stream.of(column.draft())
                        : part instanceof Descending descending
                                ? Stream.of(descending.column().draft())
                                : Stream.empty());
        return Stream.concat(sorted, index.include.stream()).toList();
    }

    private static OfPart part(IndexPart part) {
        if (part instanceof Column<?> column) {
            return new OfPart.OfIndexedColumn(column.name(), false);
        }
        if (part instanceof Descending descending) {
            return new OfPart.OfIndexedColumn(descending.column().name(), true);
        }
        return new OfPart.OfExpression((Sql) part);
    }
}
