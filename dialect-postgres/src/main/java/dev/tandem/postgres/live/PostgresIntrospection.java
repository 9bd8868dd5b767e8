package dev.tandem.postgres.live;

import dev.tandem.live.Introspection;
import dev.tandem.live.LiveSchema;
import dev.tandem.live.Unmodelled;
import dev.tandem.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Reads a Postgres database from its system catalogues. */
public final class PostgresIntrospection implements Introspection {

    @Override
    public LiveSchema read(Connection connection) throws SQLException {
        return Passing.run(connection, it -> {
            SearchPath.FOR_PEOPLE.set(it);
            SchemaNames names = UserSchemas.in(Catalogue.context(it));
            Catalogue catalogue = new Catalogue(it, names);
            return new LiveSchema(LiveObjects.read(catalogue, names), LiveRest.read(catalogue));
        });
    }

    @Override
    public LiveSchema inWordsOf(Schema wanted, LiveSchema live, Connection connection) throws SQLException {
        ScratchCopy.Made copy = Passing.run(connection, it -> ScratchCopy.of(wanted, live.schema(), it));
        Schema printed = Passing.run(connection, it -> {
            SearchPath.FOR_COMPARISON.set(it);
            SchemaNames names = UserSchemas.in(Catalogue.context(it));
            return LiveObjects.read(new Catalogue(it, names), names);
        });
        LiveRoles roles = Passing.run(connection, it -> LiveRoles.read(Catalogue.context(it)));
        List<Unmodelled> unmodelled = Stream.of(live.unmodelled(), copy.failures())
                .flatMap(List::stream)
                .toList();
        return new LiveSchema(new Words(wanted, copy.schema(), printed, roles).of(live.schema()), unmodelled);
    }
}
