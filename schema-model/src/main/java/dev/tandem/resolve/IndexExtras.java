package dev.tandem.resolve;

import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexPart.OfColumn;
import dev.tandem.schema.IndexSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * What an index has that no model can say: the method, storage parameters, operator classes, where NULLs are sorted.
 *
 * @param was the index that has it
 * @param before the wanted index as it read then
 */
record IndexExtras(IndexSchema was, IndexSchema before) {

    static IndexExtras of(IndexSchema was) {
        return new IndexExtras(was, was);
    }

    static IndexExtras of(IndexSchema was, IndexSchema before) {
        return new IndexExtras(was, before);
    }

    IndexSchema addTo(IndexSchema index) {
        List<IndexPart> parts = new ArrayList<>();
        for (int at = 0; at < index.parts().size(); at++) {
            parts.add(part(at, index.parts().get(at)));
        }
        return new IndexSchema(index.name(), parts, index.unique(), index.where(), options(index.options()));
    }

    private IndexOptions options(IndexOptions wanted) {
        return was.options().including(wanted.include()).withNullsNotDistinct(wanted.nullsNotDistinct());
    }

    private IndexPart part(int at, IndexPart wanted) {
        if (at >= was.parts().size()
                || !(wanted instanceof OfColumn column)
                || !(was.parts().get(at) instanceof OfColumn last)
                || !(before.parts().get(at) instanceof OfColumn former)) {
            return wanted;
        }
        return last.column().equals(former.column()) && last.direction() == column.direction()
                ? new OfColumn(column.column(), column.direction(), last.nulls(), last.operatorClass())
                : wanted;
    }
}
