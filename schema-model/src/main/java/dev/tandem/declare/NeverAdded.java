package dev.tandem.declare;

import dev.tandem.problem.Problem;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds tables that were written but never added to the model. */
final class NeverAdded {
    private final Model model;
    private final Findings findings;
    private final List<Class<?>> known = new ArrayList<>();

    private NeverAdded(Model model, Findings findings) {
        this.model = model;
        this.findings = findings;
        model.tables().forEach(table -> known.add(table.table().getClass()));
    }

    static void find(Model model, Findings findings) {
        NeverAdded finder = new NeverAdded(model, findings);
        List<Class<?>> classes = new ArrayList<>();
        for (Class<?> type = model.getClass(); type != Model.class; type = type.getSuperclass()) {
            classes.add(type);
        }
        classes.forEach(finder::fields);
        classes.forEach(finder::classes);
    }

    private void fields(Class<?> owner) {
        for (Field field : owner.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())
                    && FieldValue.of(field, model) instanceof Table table
                    && table.isOpen()) {
                known.add(table.getClass());
                tell(field.getName(), table.getClass(), table.place().or(() -> Optional.of(file(owner))));
            }
        }
    }

    private void classes(Class<?> owner) {
        for (Class<?> type : owner.getDeclaredClasses()) {
            boolean table = Table.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
            // A class that a table extends need not be one itself.
            if (table && known.stream().noneMatch(type::isAssignableFrom)) {
                String name = type.getSimpleName();
                tell(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), type, Optional.of(file(owner)));
            }
        }
    }

    private void tell(String field, Class<?> type, Optional<Place> place) {
        findings.add(
                place,
                new Problem(
                        "TD105",
                        "table %s was never added".formatted(type.getSimpleName()),
                        "a table is in the model once table(name, object) says so",
                        "write %s = table(\"%s\", new %s());"
                                .formatted(
                                        field,
                                        field.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                                                .toLowerCase(Locale.ROOT),
                                        type.getSimpleName())));
    }

    /** A class that nobody made an object of has no line that could be found. */
    private static Place file(Class<?> type) {
        return new Place(type.getNestHost().getSimpleName() + ".java", 0);
    }
}
