package dev.tandem.resolve;

import dev.tandem.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What two schemas cannot tell by themselves. */
public record Hints(List<Rename> renames, List<Backfill> backfills) {

    public static final Hints NONE = new Hints(List.of(), List.of());

    public Hints {
        renames = List.copyOf(renames);
        backfills = List.copyOf(backfills);
    }

    public Hints plus(Hints others) {
        return new Hints(
                Stream.concat(renames.stream(), others.renames.stream())
                        .distinct()
                        .toList(),
                Stream.concat(backfills.stream(), others.backfills.stream()).toList());
    }

    public Optional<String> backfill(QualifiedName table, String column) {
        return backfills.stream()
                .filter(backfill ->
                        backfill.table().equals(table) && backfill.column().equals(column))
                .map(Backfill::sql)
                .findFirst();
    }
}
