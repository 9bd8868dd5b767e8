package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.diff.Differ;
import dev.tandem.live.Introspection;
import dev.tandem.live.LiveComparison;
import dev.tandem.live.LiveSchema;
import dev.tandem.resolve.Hints;
import dev.tandem.scenarios.catalogue.Catalogue;
import dev.tandem.scenarios.database.Database;
import dev.tandem.scenarios.database.Scratch;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What is read from a live database is the schema it was brought to, and no other. */
final class LiveProof {

    private LiveProof() {}

    static void assertHolds(Database database, Scratch scratch, Schema schema) throws SQLException {
        if (database.introspection().isPresent()) {
            assertThat(compare(database.introspection().get(), scratch, schema).causes())
                    .as("what differs between the live database and the schema it was brought to")
                    .isEmpty();
        }
    }

    /** Compared with the schema before, it shows what the migration has changed, but for what means the same. */
    static void assertTellsApart(Database database, Scratch scratch, Pair<Schema> schemas) throws SQLException {
        if (database.introspection().isPresent()) {
            Introspection introspection = database.introspection().get();
            assertThat(compare(introspection, scratch, schemas.from()).causes())
                    .as("what differs between the live database and the schema it had before")
                    .hasSameSizeAs(back(introspection, scratch, schemas).causes());
        }
    }

    private static ChangeSet back(Introspection introspection, Scratch scratch, Pair<Schema> schemas)
            throws SQLException {
        LiveSchema read = new LiveSchema(schemas.to(), List.of());
        try (Connection connection = scratch.connect()) {
            Schema from =
                    introspection.inWordsOf(schemas.from(), read, connection).schema();
            return Differ.between(new Pair<>(from, schemas.from()), Hints.NONE);
        }
    }

    private static ChangeSet compare(Introspection introspection, Scratch scratch, Schema schema) throws SQLException {
        try (Connection connection = scratch.connect()) {
            return LiveComparison.of(connection, introspection, schema, LiveProof::isNotOurs)
                    .changes();
        }
    }

    private static boolean isNotOurs(QualifiedName name) {
        return Catalogue.isNotCounted(name.schema()) || Catalogue.isNotCounted(name.name());
    }
}
