package dev.tandem.declare;

import dev.tandem.declare.Declaration.OfCheck;
import dev.tandem.declare.Declaration.OfCollation;
import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfGenerated;
import dev.tandem.declare.Declaration.OfKey;
import dev.tandem.declare.Declaration.OfTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the drafts of tables into records. */
final class DraftReader {
    private final OwnColumns own;
    private final KeyReader keys;
    private final IndexReader indexes;

    DraftReader(Model model, Findings findings) {
        own = new OwnColumns(model, findings);
        keys = new KeyReader(own, findings);
        indexes = new IndexReader(own);
    }

    OfTable table(TableDraft draft) {
        Table table = draft.table();
        List<ColumnDraft> columns = ColumnOrder.of(table);
        List<OfKey> primaryKeys = primaryKeys(draft, columns);
        Set<String> required = new HashSet<>();
        primaryKeys.forEach(key -> required.addAll(key.columns()));
        return new OfTable(
                draft.name(),
                table.oldName(),
                columns.stream()
                        .map(column -> column(column, required.contains(column.name())))
                        .toList(),
                primaryKeys,
                uniques(draft, columns),
                keys.foreignKeys(draft, columns),
                indexes.indexes(draft),
                table.spans().checks().stream()
                        .map(check -> new OfCheck(check.name(), check.expression(), check.place()))
                        .toList(),
                table.options(),
                draft.place());
    }

    private static OfColumn column(ColumnDraft draft, boolean inPrimaryKey) {
        return new OfColumn(
                draft.name(),
                draft.type(),
                draft.notNull || inPrimaryKey,
                draft.autoIncrement,
                draft.defaultValue,
                draft.backfill,
                draft.renamedFrom.map(draft.owner().prefix()::concat),
                draft.generatedNow().map(expression -> new OfGenerated(expression, draft.storage)),
                draft.oneOf,
                new OfCollation(draft.sqliteCollation, draft.postgresCollation),
                draft.place());
    }

    private List<OfKey> primaryKeys(TableDraft table, List<ColumnDraft> columns) {
        List<OfKey> found = new ArrayList<>();
        columns.stream()
                .filter(column -> column.primaryKey)
                .map(column -> new OfKey(Optional.empty(), List.of(column.name()), false, column.place()))
                .forEach(found::add);
        found.addAll(spans(table, table.table().spans().primaryKeys(), "a primary key"));
        return found;
    }

    private List<OfKey> uniques(TableDraft table, List<ColumnDraft> columns) {
        List<OfKey> found = new ArrayList<>();
        columns.stream()
                .filter(column -> column.unique)
                .map(column ->
                        new OfKey(column.uniqueName, List.of(column.name()), column.nullsNotDistinct, column.place()))
                .forEach(found::add);
        found.addAll(spans(table, table.table().spans().uniques(), "a unique"));
        return found;
    }

    private List<OfKey> spans(TableDraft table, List<SpanDraft> spans, String what) {
        return spans.stream()
                .filter(span -> own.check(table, span.columns(), what, span.place()))
                .map(span -> new OfKey(
                        span.name,
                        span.columns().stream().map(ColumnDraft::name).toList(),
                        span.nullsNotDistinct,
                        span.place()))
                .toList();
    }
}
