package dev.tandem.declare;

import java.util.Optional;

/** A view. */
public final class View {
    private final Model model;
    private final String name;
    private final Sql query;
    private final Optional<Place> place = Place.here();
    private Optional<String> oldName = Optional.empty();

    View(Model model, String name, Sql query) {
        this.model = model;
        this.name = name;
        this.query = query;
    }

    /** The name that the view had before. */
    public View renamedFrom(String name) {
        model.checkOpen();
        oldName = Optional.of(Given.text(name, "an old name"));
        return this;
    }

    Declaration.OfView declared() {
        return new Declaration.OfView(name, oldName, query, place);
    }
}
