package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.change.Cause;
import dev.tandem.live.Introspection;
import dev.tandem.live.LiveComparison;
import dev.tandem.live.Unmodelled;
import dev.tandem.postgres.live.PostgresIntrospection;
import dev.tandem.scenarios.catalogue.Catalogue;
import dev.tandem.scenarios.database.Database;
import dev.tandem.scenarios.database.Scratch;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** What is read from a database, held against the schema that it was built from. */
final class LiveEquality {

    private LiveEquality() {}

    static void assertHolds(Database database, Scratch scratch, Schema wanted) throws SQLException {
        Optional<Introspection> introspection = introspection(database);
        if (introspection.isEmpty()) {
            return;
        }
        try (Connection connection = scratch.connect()) {
            LiveComparison comparison =
                    LiveComparison.of(connection, introspection.get(), wanted, LiveEquality::isNotCounted);
            assertThat(comparison.changes().causes().stream().map(Cause::toString))
                    .as("what the live database is other than wanted")
                    .isEmpty();
            assertThat(comparison.unmodelled())
                    .as("what could be compared by its text only")
                    .noneMatch(thing -> thing.kind() == Unmodelled.Kind.TEXT_COMPARISON);
        }
    }

    private static Optional<Introspection> introspection(Database database) {
        return switch (database) {
            case SQLITE -> Optional.empty();
            case POSTGRES -> Optional.of(new PostgresIntrospection());
        };
    }

    /** The ledger, and what tests have put there. */
    private static boolean isNotCounted(QualifiedName name) {
        return name.name().startsWith("__drizzle_migrations")
                || name.name().startsWith("__tandem_")
                || name.name().startsWith(Catalogue.NOT_COUNTED);
    }
}
