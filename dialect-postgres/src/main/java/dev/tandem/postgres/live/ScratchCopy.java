package dev.tandem.postgres.live;

import dev.tandem.live.Unmodelled;
import dev.tandem.live.Unmodelled.Kind;
import dev.tandem.problem.ProblemException;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * What a schema wants, made in schemas of its own beside what is there, and read back as the database prints it. It is made
 * in a transaction that is rolled back, of empty tables, and locks nothing that is somebody else's.
 */
final class ScratchCopy {

    /** Before what the connection itself would search, where an expression may have its functions from. */
    private static final String SEARCH_FIRST =
            "SELECT set_config('search_path', ? || ', ' || current_setting('search_path'), true)";

    private final Connection connection;
    private final List<Unmodelled> failures = new ArrayList<>();

    private ScratchCopy(Connection connection) {
        this.connection = connection;
    }

    /**
     * The copy.
     *
     * @param failures what could not be made, which then can be compared by its text only
     */
    record Made(Schema schema, List<Unmodelled> failures) {
        Made {
            failures = List.copyOf(failures);
        }
    }

    /**
     * In the transaction that the connection is in.
     *
     * @param live whose columns' order the tables get: what a star in a view stands for is told in that order
     */
    static Made of(Schema wanted, Schema live, Connection connection) throws SQLException {
        return new ScratchCopy(connection).make(LiveOrder.of(wanted, live));
    }

    private Made make(Schema wanted) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            return new Made(made(wanted), failures);
        } catch (SQLException | DataAccessException | ProblemException failed) {
            connection.rollback(before);
            return new Made(Schema.EMPTY, List.of(failure(String.valueOf(failed.getMessage()))));
        }
    }

    private Schema made(Schema wanted) throws SQLException {
        DSLContext database = Catalogue.context(connection);
        ScratchNames names = ScratchNames.of(wanted, database);
        execute(names.schemas().values().stream()
                .map("CREATE SCHEMA %s;"::formatted)
                .toList());
        database.fetch(SEARCH_FIRST, names.schemas().get(SchemaNames.PUBLIC));
        make(WantedObjects.statements(wanted), names);
        SearchPath.FOR_COMPARISON.set(connection);
        SchemaNames asWanted = names.asWanted(database);
        return LiveObjects.read(new Catalogue(connection, asWanted), asWanted);
    }

    /** All at once; if that fails in halves, so that only what is wrong is left out. */
    private void make(List<String> statements, ScratchNames names) throws SQLException {
        if (statements.isEmpty()) {
            return;
        }
        Savepoint before = connection.setSavepoint();
        try {
            execute(statements.stream().map(names::in).toList());
            connection.releaseSavepoint(before);
        } catch (SQLException failed) {
            connection.rollback(before);
            if (statements.size() == 1) {
                failures.add(failure("%s: %s".formatted(failed.getMessage(), statements.get(0))));
                return;
            }
            int half = statements.size() / 2;
            make(statements.subList(0, half), names);
            make(statements.subList(half, statements.size()), names);
        }
    }

    private static Unmodelled failure(String detail) {
        return Unmodelled.of(Kind.TEXT_COMPARISON, QualifiedName.of(""), detail);
    }

    /** In one round trip. */
    private void execute(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : statements) {
                statement.addBatch(sql);
            }
            statement.executeBatch();
        }
    }
}
