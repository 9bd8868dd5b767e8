package dev.tandem.snapshot;

import dev.tandem.schema.QualifiedName;
import dev.tandem.snapshot.Json.Members;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a snapshot lists of the columns of views: it repeats what their queries say, and goes back as it came. */
final class ViewColumns {

    private final Map<QualifiedName, Members> byView = new LinkedHashMap<>();

    void read(QualifiedName name, Fields view) {
        view.take("columns").ifPresent(value -> {
            if (value instanceof Members members && !members.byKey().isEmpty()) {
                byView.put(name, members);
            }
        });
    }

    Map<QualifiedName, Members> byView() {
        return byView;
    }

    static void write(QualifiedName name, Snapshot snapshot, JsonOutput json) {
        json.value("columns", snapshot.viewColumns().getOrDefault(name, new Members(Map.of())));
    }
}
