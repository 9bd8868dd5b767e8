package dev.tandem.resolve;

import dev.tandem.declare.Declaration.OfIndex;
import dev.tandem.declare.Declaration.OfKey;
import dev.tandem.declare.Declaration.OfPart;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import java.util.List;
import java.util.Optional;

/** Resolves the indexes of one table. */
final class IndexResolver {
    private final Vocabulary vocabulary;
    private final KeptNames names;

    IndexResolver(Vocabulary vocabulary, KeptNames names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    IndexSchema resolve(OfIndex index) {
        IndexSchema unnamed = new IndexSchema(
                "",
                index.parts().stream().map(this::part).toList(),
                index.unique(),
                index.where().map(vocabulary::choose),
                vocabulary.options(index));
        return names.index(unnamed, index.name());
    }

    /** The index that a UNIQUE is kept as. */
    IndexSchema unique(OfKey unique) {
        List<IndexPart> parts =
                unique.columns().stream().<IndexPart>map(IndexPart.OfColumn::of).toList();
        IndexSchema unnamed = new IndexSchema("", parts, true, Optional.empty(), IndexOptions.BTREE);
        return names.uniqueAsIndex(unnamed, unique.columns(), unique.name());
    }

    private IndexPart part(OfPart part) {
        if (part instanceof OfPart.OfIndexedColumn column) {
            return column.descending()
                    ? IndexPart.OfColumn.desc(column.column())
                    : IndexPart.OfColumn.of(column.column());
        }
        return new IndexPart.OfExpression(vocabulary.choose(((OfPart.OfExpression) part).expression()));
    }
}
