package dev.tandem.tooling;

import dev.tandem.dialect.Dialect;
import dev.tandem.live.LiveSchema;
import dev.tandem.problem.Problem;
import dev.tandem.resolve.Hints;
import dev.tandem.resolve.Resolved;
import dev.tandem.runtime.database.DatabaseFailure;
import dev.tandem.schema.Schema;
import dev.tandem.tooling.database.Database;
import dev.tandem.tooling.settings.WrongUsageException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * What a live database holds at this moment.
 *
 * @param ignored tables and views that are somebody else's
 */
record InDatabase(MigrationTarget target, List<NamePattern> ignored) implements SchemaSource {

    private interface Reading {
        LiveSchema in(Connection connection) throws SQLException;
    }

    @Override
    public Resolved resolve(Dialect dialect, Schema last) {
        if (!dialect.equals(target.database().dialect())) {
            throw otherDialect(dialect);
        }
        Schema schema = read(connection -> database()
                        .introspection()
                        .read(connection)
                        .without(name -> target.isSomebodyElses(name, ignored)))
                .schema();
        return new Resolved(inWordsOf(last, schema), Hints.NONE);
    }

    @Override
    public Schema inWordsOf(Schema other, Schema own) {
        return read(connection ->
                        database().introspection().inWordsOf(other, new LiveSchema(own, List.of()), connection))
                .schema();
    }

    private LiveSchema read(Reading reading) {
        try (Connection connection = database().dataSource().getConnection()) {
            return reading.in(connection);
        } catch (SQLException refused) {
            throw DatabaseFailure.of("reading its schema", refused);
        }
    }

    private Database database() {
        return target.database().withoutMakingIt();
    }

    private WrongUsageException otherDialect(Dialect wanted) {
        String own = target.database().dialect().name();
        return new WrongUsageException(new Problem(
                "TD424",
                "%s is a database of %s".formatted(target.database(), own),
                "the SQL is asked for in %s".formatted(wanted.name()),
                "give --dialect %s, or a database of %s".formatted(own, wanted.name())));
    }
}
