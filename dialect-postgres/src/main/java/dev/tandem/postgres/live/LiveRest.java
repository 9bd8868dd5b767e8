package dev.tandem.postgres.live;

import dev.tandem.live.Unmodelled;
import dev.tandem.live.Unmodelled.Kind;
import dev.tandem.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a database has and no schema has words for: seen and named, so that nobody takes it for absent. */
final class LiveRest {

    private LiveRest() {}

    static List<Unmodelled> read(Catalogue catalogue) {
        return Stream.of(
                        RestQueries.RELATIONS,
                        RestQueries.CONSTRAINTS,
                        RestQueries.INDEXES,
                        RestQueries.PROGRAMS,
                        RestQueries.TYPES,
                        RestQueries.SEQUENCES,
                        RestQueries.COMMENTS,
                        RestQueries.OF_THE_DATABASE)
                .flatMap(query -> catalogue.rows(query, LiveRest::thing).stream())
                .toList();
    }

    private static Unmodelled thing(Row row) {
        QualifiedName name = row.optionalText("schema")
                .map(unused -> row.name("schema", "name"))
                .orElseGet(() -> QualifiedName.of(row.text("name")));
        Optional<QualifiedName> table = row.optionalText("table").map(unused -> row.name("schema", "table"));
        return new Unmodelled(
                Kind.valueOf(row.text("kind")),
                name,
                table,
                row.optionalText("detail").orElse(""));
    }
}
