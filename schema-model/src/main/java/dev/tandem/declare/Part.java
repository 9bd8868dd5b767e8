package dev.tandem.declare;

import dev.tandem.problem.Problem;
import java.util.Optional;

/** Columns that several tables, or one table several times, include. */
public abstract non-sealed class Part extends Columns implements Entry {
    private Optional<Columns> includer = Optional.empty();
    private String ownPrefix = "";

    protected Part() {}

    final void include(Columns into, String prefix) {
        if (includer.isPresent()) {
            throw new WrongModelException(new Problem(
                            "TD103",
                            "a part is included twice",
                            "its columns belong to one place; the same fields cannot stand for two columns",
                            "include a new object each time")
                    .at(Place.ofCaller().toString()));
        }
        includer = Optional.of(into);
        ownPrefix = prefix;
    }

    @Override
    final Model model() {
        return includer.orElseThrow(() -> new UnfollowedArrow("the part that it starts from is included nowhere"))
                .model();
    }

    @Override
    final String prefix() {
        return includer.map(Columns::prefix).orElse("") + ownPrefix;
    }

    @Override
    final Optional<Table> root() {
        return includer.flatMap(Columns::root);
    }

    @Override
    final boolean isOpen() {
        return includer.map(Columns::isOpen).orElse(true);
    }
}
