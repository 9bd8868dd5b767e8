package dev.tandem.tooling.source;

import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfColumn;
import dev.tandem.declare.Declaration.OfTable;
import dev.tandem.declare.Declaration.OfView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What tables, columns and views are called in Java, each by a name that nothing else there has. */
final class ModelNames {

    /** What the source says by its simple name, and what belongs to java.lang. */
    private static final List<String> TAKEN = List.of(
            "BigDecimal",
            "Boolean",
            "Column",
            "Double",
            "Float",
            "Instant",
            "Integer",
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "Long",
            "Model",
            "Object",
            "OffsetTime",
            "Override",
            "Short",
            "String",
            "Table",
            "UUID",
            "View");

    private final Map<String, String> tables = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, String> views = new HashMap<>();
    private final Map<String, Map<String, String>> columns = new HashMap<>();

    ModelNames(Declaration declaration, ClassName model) {
        Set<String> fields = new HashSet<>();
        // Class files lie side by side, and some disks do not tell upper from lower case.
        Set<String> types = new HashSet<>();
        TAKEN.forEach(name -> types.add(name.toLowerCase(Locale.ROOT)));
        types.add(model.simpleName().toLowerCase(Locale.ROOT));
        for (OfTable table : declaration.tables()) {
            tables.put(table.name(), free(JavaName.field(table.name(), "table"), fields, UnaryOperator.identity()));
            classes.put(table.name(), type(JavaName.type(table.name(), "Table"), types));
            columns.put(table.name(), columns(table));
        }
        for (OfView view : declaration.views()) {
            views.put(view.name(), free(JavaName.field(view.name(), "view"), fields, UnaryOperator.identity()));
        }
    }

    private static Map<String, String> columns(OfTable table) {
        Set<String> fields = new HashSet<>();
        Map<String, String> names = new HashMap<>();
        for (OfColumn column : table.columns()) {
            names.put(column.name(), free(JavaName.field(column.name(), "column"), fields, UnaryOperator.identity()));
        }
        return names;
    }

    private static String type(String wanted, Set<String> types) {
        UnaryOperator<String> lower = name -> name.toLowerCase(Locale.ROOT);
        return types.contains(lower.apply(wanted)) ? free(wanted + "Table", types, lower) : free(wanted, types, lower);
    }

    private static String free(String wanted, Set<String> taken, UnaryOperator<String> key) {
        String name = wanted;
        for (int number = 2; !taken.add(key.apply(name)); number++) {
            name = wanted + number;
        }
        return name;
    }

    /** The model's field for a table. */
    String table(OfTable table) {
        return table(table.name());
    }

    String table(String table) {
        return Objects.requireNonNull(tables.get(table), table);
    }

    /** The class for a table. */
    String type(OfTable table) {
        return Objects.requireNonNull(classes.get(table.name()), table.name());
    }

    String view(OfView view) {
        return Objects.requireNonNull(views.get(view.name()), view.name());
    }

    /** The field for a column in the class of its table. */
    String column(String table, String column) {
        return Objects.requireNonNull(columnsOf(table).get(column), column);
    }

    /** Whether a class has a field of its own of this name, which hides the model's. */
    boolean hides(String table, String field) {
        return columnsOf(table).containsValue(field);
    }

    private Map<String, String> columnsOf(String table) {
        return Objects.requireNonNull(columns.get(table), table);
    }
}
