package dev.tandem.snapshot;

import dev.tandem.schema.NamedSet;
import dev.tandem.schema.OutsideView;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Undeclared;
import dev.tandem.schema.ViewSchema;

/** The views of SQLite, and beside them those that somebody else looks after, which have no query. */
final class SqliteViewJson {

    private final ViewColumns columns = new ViewColumns();
    private NamedSet<QualifiedName, ViewSchema> views = NamedSet.of();
    private NamedSet<QualifiedName, OutsideView> outside = NamedSet.of();

    static SqliteViewJson read(Fields snapshot) {
        SqliteViewJson read = new SqliteViewJson();
        snapshot.each("views", view -> {
            QualifiedName name = QualifiedName.of(view.text("name"));
            if (!name.name().equals(view.key())) {
                throw view.malformed("name", "is not the key it stands under");
            }
            read.read(name, view);
            return name;
        });
        return read;
    }

    private void read(QualifiedName name, Fields view) {
        columns.read(name, view);
        if (view.flag("isExisting")) {
            outside = outside.with(new OutsideView(name, false));
            return;
        }
        views = views.with(new ViewSchema(name, view.text("definition")));
    }

    NamedSet<QualifiedName, ViewSchema> views() {
        return views;
    }

    Undeclared undeclared() {
        return Undeclared.NONE.withOutsideViews(outside);
    }

    ViewColumns columns() {
        return columns;
    }

    static void write(Snapshot snapshot, JsonOutput json) {
        json.object("views", () -> {
            snapshot.schema()
                    .views()
                    .forEach(view -> json.object(view.name().name(), () -> {
                        open(view.name(), false, snapshot, json);
                        json.text("definition", view.definition());
                    }));
            snapshot.schema()
                    .undeclared()
                    .outsideViews()
                    .forEach(view -> json.object(view.name().name(), () -> open(view.name(), true, snapshot, json)));
        });
    }

    private static void open(QualifiedName name, boolean existing, Snapshot snapshot, JsonOutput json) {
        ViewColumns.write(name, snapshot, json);
        json.text("name", name.name());
        json.flag("isExisting", existing);
    }
}
