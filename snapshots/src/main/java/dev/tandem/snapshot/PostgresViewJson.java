package dev.tandem.snapshot;

import dev.tandem.schema.NamedSet;
import dev.tandem.schema.OutsideView;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ViewOptions;
import dev.tandem.schema.ViewSchema;
import dev.tandem.snapshot.Json.Members;
import java.util.Map;

/** The views of Postgres, and beside them those that somebody else looks after, which have no query. */
final class PostgresViewJson {

    private final ViewColumns columns = new ViewColumns();

    private NamedSet<QualifiedName, ViewSchema> views = NamedSet.of();
    private NamedSet<QualifiedName, OutsideView> outside = NamedSet.of();

    static PostgresViewJson read(Fields snapshot) {
        PostgresViewJson read = new PostgresViewJson();
        snapshot.each("views", view -> {
            QualifiedName name = PublicSchema.read(view.text("schema"), view.text("name"));
            if (!PublicSchema.key(name).equals(view.key())) {
                throw view.malformed("name", "is not the key it stands under");
            }
            read.read(name, view);
            return name;
        });
        return read;
    }

    private void read(QualifiedName name, Fields view) {
        columns.read(name, view);
        boolean materialized = view.optionalFlag("materialized").orElse(false);
        if (view.flag("isExisting")) {
            outside = outside.with(new OutsideView(name, materialized));
            return;
        }
        ViewOptions options = new ViewOptions(
                materialized,
                view.optional("with", DefaultJson::readAll).orElse(Map.of()),
                view.optionalFlag("withNoData"),
                view.optionalText("tablespace"),
                view.optionalText("using"));
        views = views.with(new ViewSchema(name, view.text("definition"), options));
    }

    NamedSet<QualifiedName, ViewSchema> views() {
        return views;
    }

    NamedSet<QualifiedName, OutsideView> outside() {
        return outside;
    }

    Map<QualifiedName, Members> columns() {
        return columns.byView();
    }

    static void write(Snapshot snapshot, JsonOutput json) {
        json.object("views", () -> {
            snapshot.schema()
                    .views()
                    .forEach(view -> json.object(PublicSchema.key(view.name()), () -> write(view, snapshot, json)));
            snapshot.schema()
                    .undeclared()
                    .outsideViews()
                    .forEach(view -> json.object(PublicSchema.key(view.name()), () -> write(view, snapshot, json)));
        });
    }

    private static void write(ViewSchema view, Snapshot snapshot, JsonOutput json) {
        ViewOptions options = view.options();
        ViewColumns.write(view.name(), snapshot, json);
        json.text("definition", view.definition());
        name(view.name(), json);
        json.flag("isExisting", false);
        if (!options.with().isEmpty()) {
            json.object("with", () -> options.with().forEach((key, value) -> DefaultJson.write(key, value, json)));
        }
        options.withNoData().ifPresent(empty -> json.flag("withNoData", empty));
        json.flag("materialized", options.materialized());
        options.tablespace().ifPresent(tablespace -> json.text("tablespace", tablespace));
        options.using().ifPresent(using -> json.text("using", using));
    }

    private static void write(OutsideView view, Snapshot snapshot, JsonOutput json) {
        ViewColumns.write(view.name(), snapshot, json);
        name(view.name(), json);
        json.flag("isExisting", true);
        json.flag("materialized", view.materialized());
    }

    private static void name(QualifiedName name, JsonOutput json) {
        json.text("name", name.name());
        json.text("schema", PublicSchema.write(name));
    }
}
