package dev.tandem.declare;

import dev.tandem.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A schema: its tables and views are fields. */
public abstract non-sealed class Model extends Words {
    private final List<TableDraft> tables = new ArrayList<>();
    private final List<View> views = new ArrayList<>();
    private final Optional<Place> place = Place.here();
    private boolean open = true;

    protected Model() {}

    /** Adds a table under a name and closes it. */
    protected final <T extends Table> T table(String name, T table) {
        checkOpen();
        Given.text(name, "the name of a table");
        Given.value(table, "a table");
        if (!table.isOpen()) {
            throw new WrongModelException(new Problem(
                            "TD104",
                            "an object is added as two tables, the second of them " + name,
                            "its columns belong to one table; the same fields cannot stand for two columns",
                            "write new " + table.getClass().getSimpleName() + "() each time")
                    .at(Place.ofCaller().toString()));
        }
        table.close(this);
        tables.add(new TableDraft(name, table, Place.here()));
        return table;
    }

    protected final View view(String name, String query) {
        return view(name, Sql.both(Given.text(query, "the query of a view")));
    }

    protected final View view(String name, Sql query) {
        checkOpen();
        View view = new View(this, Given.text(name, "the name of a view"), Given.value(query, "the query of a view"));
        views.add(view);
        return view;
    }

    final void close() {
        open = false;
    }

    final void checkOpen() {
        if (!open) {
            throw new WrongModelException(new Problem(
                            "TD102",
                            "something is declared after the model was read",
                            "a model is read once it is built, so that nothing can change behind its back",
                            "say it in the model's own class")
                    .at(Place.ofCaller().toString()));
        }
    }

    final List<TableDraft> tables() {
        return tables;
    }

    final List<View> views() {
        return views;
    }

    final Optional<Place> place() {
        return place;
    }

    final <X extends Table> X tableOf(Class<X> type) {
        List<X> found = tables.stream()
                .map(TableDraft::table)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
        if (found.size() != 1) {
            throw new UnfollowedArrow(
                    found.isEmpty()
                            ? "no table of class %s was added".formatted(type.getSimpleName())
                            : "%d tables of class %s were added".formatted(found.size(), type.getSimpleName()));
        }
        return found.get(0);
    }
}
