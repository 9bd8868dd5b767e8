package dev.tandem.tooling.source;

import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfForeignKey;
import dev.tandem.declare.Declaration.OfTable;
import java.util.List;
import java.util.stream.Collectors;

/** The arrows to what a table refers to, {@code () -> users.id}. */
final class Arrows {

    private final OfTable table;
    private final ModelNames names;
    private final ClassName model;

    Arrows(OfTable table, ModelNames names, ClassName model) {
        this.table = table;
        this.names = names;
        this.model = model;
    }

    /** Out of a column's own field, where Java knows by its bare name only what stands above. */
    String fromField(String column, OfForeignKey key) {
        List<String> order = table.columns().stream().map(OfColumn::name).toList();
        String referenced = key.referenced().get(0);
        boolean isSelf = key.table().equals(table.name());
        boolean standsBelow = isSelf && order.indexOf(referenced) >= order.indexOf(column);
        return standsBelow ? "() -> this." + names.column(key.table(), referenced) : arrow(key.table(), referenced);
    }

    /** Out of the block below the columns. */
    String fromBlock(OfForeignKey key) {
        return key.referenced().stream()
                .map(column -> arrow(key.table(), column))
                .collect(Collectors.joining(", "));
    }

    private String arrow(String referenced, String column) {
        String field = names.column(referenced, column);
        if (referenced.equals(table.name())) {
            return "() -> " + field;
        }
        String to = names.table(referenced);
        String outer = names.hides(table.name(), to) ? model.simpleName() + ".this." : "";
        return "() -> " + outer + to + "." + field;
    }
}
