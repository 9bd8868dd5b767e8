package dev.tandem.sqlite.live;

import dev.tandem.live.Unmodelled;
import dev.tandem.live.Unmodelled.Kind;
import dev.tandem.schema.ConstraintNames;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.sqlite.text.ConstraintText;
import dev.tandem.sqlite.text.TableText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The foreign keys of a table: what they say is the pragma's word, their names and deferral are the text's. */
final class LiveReferences {

    private final QualifiedName table;
    private final Catalogue catalogue;
    private final List<ConstraintText.Reference> texts;
    private final DistinctNames names = new DistinctNames();
    private final Consumer<Unmodelled> notes;

    LiveReferences(QualifiedName table, Catalogue catalogue, TableText text, Consumer<Unmodelled> notes) {
        this.table = table;
        this.catalogue = catalogue;
        this.texts = text.constraints(ConstraintText.Reference.class);
        this.notes = notes;
    }

    NamedSet<String, ForeignKey> foreignKeys() {
        List<List<Catalogue.Reference>> keys = keys();
        if (keys.size() != texts.size()) {
            throw LiveTable.unreadable(
                    table, "SQLite knows %d foreign keys, its text has %d".formatted(keys.size(), texts.size()));
        }
        List<ForeignKey> read = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            foreignKey(keys.get(at), texts.get(at)).ifPresent(read::add);
        }
        return NamedSet.copyOf(read);
    }

    /** In the order of the text. */
    private List<List<Catalogue.Reference>> keys() {
        Map<Integer, List<Catalogue.Reference>> keys = new LinkedHashMap<>();
        catalogue
                .referencesOf(table.name())
                .forEach(row -> keys.computeIfAbsent(row.number(), unused -> new ArrayList<>())
                        .add(row));
        return List.copyOf(keys.values());
    }

    private Optional<ForeignKey> foreignKey(List<Catalogue.Reference> rows, ConstraintText.Reference text) {
        Catalogue.Reference first = rows.get(0);
        String target = Names.spelledIn(catalogue.tableNames(), first.target());
        List<String> columns = rows.stream().map(Catalogue.Reference::column).toList();
        List<String> referenced = first.referenced().isPresent()
                ? rows.stream().map(row -> spelled(target, row)).toList()
                : primaryKey(target);
        if (referenced.size() != columns.size()) {
            notes.accept(Unmodelled.in(
                    table,
                    Kind.REFERENCE,
                    text.name().orElse(first.column()),
                    "it refers to the primary key of %s, which has no such key".formatted(target)));
            return Optional.empty();
        }
        String name =
                text.name().orElseGet(() -> ConstraintNames.foreignKey(table.name(), columns, target, referenced));
        return Optional.of(new ForeignKey(
                names.distinct(name),
                columns,
                QualifiedName.of(target),
                referenced,
                action(first.onDelete()),
                action(first.onUpdate()),
                text.deferral()));
    }

    private String spelled(String target, Catalogue.Reference row) {
        List<String> columns =
                catalogue.columnsOf(target).stream().map(Catalogue.Column::name).toList();
        return Names.spelledIn(columns, row.referenced().orElseThrow());
    }

    /** What a key refers to that names no columns. */
    private List<String> primaryKey(String target) {
        return catalogue.columnsOf(target).stream()
                .filter(column -> column.key() > 0)
                .sorted(Comparator.comparing(Catalogue.Column::key))
                .map(Catalogue.Column::name)
                .toList();
    }

    private static ReferentialAction action(String sql) {
        return Arrays.stream(ReferentialAction.values())
                .filter(action -> action.sql().equalsIgnoreCase(sql))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no action of a foreign key: " + sql));
    }
}
