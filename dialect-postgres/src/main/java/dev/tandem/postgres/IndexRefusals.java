package dev.tandem.postgres;

import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.change.TableChange.AlterColumnType;
import dev.tandem.problem.Problem;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.TableSchema;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** What the method and the operator classes of an index, which stay as they were, do not go together with. */
final class IndexRefusals {

    /** {@code amcaninclude}, in Postgres 14 and newer. */
    private static final Set<String> INCLUDING = Set.of("btree", "gist", "spgist");

    /** The default operator classes of GIN are for these, and for arrays and texts to be searched. */
    private static final Set<TypeFamily> GIN = EnumSet.of(TypeFamily.JSONB, TypeFamily.OTHER);

    private static final Set<TypeFamily> TEXT = EnumSet.of(TypeFamily.TEXT, TypeFamily.VARCHAR);

    private IndexRefusals() {}

    static Stream<Problem> problems(ChangeSet changes) {
        Stream<Problem> including = changes.schemas().to().tables().stream()
                .flatMap(table -> table.indexes().stream()
                        .filter(index -> !index.options().include().isEmpty()
                                && !INCLUDING.contains(index.options().method()))
                        .map(index -> including(table, index)));
        Stream<Problem> unfit = changes.changes().stream()
                .filter(Change.AlterTable.class::isInstance)
                .map(Change.AlterTable.class::cast)
                .flatMap(alter -> alter.changes().stream()
                        .filter(AlterColumnType.class::isInstance)
                        .flatMap(change -> unfit(alter.tables(), (AlterColumnType) change)));
        return Stream.concat(including, unfit);
    }

    private static Stream<Problem> unfit(Pair<TableSchema> tables, AlterColumnType change) {
        ColumnSchema column = change.columns().to();
        TypeFamily from = TypeName.of(change.columns().from().type()).family();
        TypeFamily to = TypeName.of(column.type()).family();
        return tables.to().indexes().stream()
                .flatMap(index -> parts(index)
                        .filter(part -> part.column().equals(column.name()) && isKept(tables.from(), index, part))
                        .filter(part -> isUnfit(index, part, from, to))
                        .map(part -> unfit(tables.to(), index, part, column)));
    }

    private static Stream<IndexPart.OfColumn> parts(IndexSchema index) {
        return index.parts().stream()
                .filter(IndexPart.OfColumn.class::isInstance)
                .map(IndexPart.OfColumn.class::cast);
    }

    /** Whether an index over the column was by the same method and operator class; of others somebody has thought. */
    private static boolean isKept(TableSchema was, IndexSchema index, IndexPart.OfColumn part) {
        return was.indexes().stream()
                .filter(other -> other.options().method().equals(index.options().method()))
                .flatMap(IndexRefusals::parts)
                .anyMatch(other -> other.column().equals(part.column())
                        && other.operatorClass().equals(part.operatorClass()));
    }

    private static boolean isUnfit(IndexSchema index, IndexPart.OfColumn part, TypeFamily from, TypeFamily to) {
        if (part.operatorClass().isPresent()) {
            return from != to && !(TEXT.contains(from) && TEXT.contains(to));
        }
        return index.options().method().equals("gin") && GIN.contains(from) && !GIN.contains(to);
    }

    private static Problem including(TableSchema table, IndexSchema index) {
        String method = index.options().method();
        return new Problem(
                "TD218",
                "index %s of %s includes columns, which an index by %s cannot"
                        .formatted(index.name(), table.name(), method),
                "btree, gist and spgist alone keep columns that they do not sort by",
                "leave out include(…)");
    }

    private static Problem unfit(TableSchema table, IndexSchema index, IndexPart.OfColumn part, ColumnSchema column) {
        String by = part.operatorClass()
                .map("operator class "::concat)
                .orElse(index.options().method());
        return new Problem(
                "TD248",
                "index %s of %s is by %s, which does not take %s"
                        .formatted(index.name(), table.name(), by, column.type()),
                "column %s changes its type under it, and no model can say another operator class"
                        .formatted(column.name()),
                "take the index out of the model together with this change, and create it again in the next migration");
    }
}
