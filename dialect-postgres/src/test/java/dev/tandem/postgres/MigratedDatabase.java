package dev.tandem.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.change.Pair;
import dev.tandem.diff.Differ;
import dev.tandem.plan.Hazard;
import dev.tandem.plan.Plan;
import dev.tandem.resolve.Hints;
import dev.tandem.schema.Access;
import dev.tandem.schema.RowSecurity;
import dev.tandem.schema.Schema;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A real database that went from one schema to another with rows in it. */
final class MigratedDatabase implements AutoCloseable {

    private final Connection connection;
    private final List<Plan> plans = new ArrayList<>();
    private Schema schema = Schema.EMPTY;

    private MigratedDatabase(Connection connection) {
        this.connection = connection;
    }

    /** A database made afresh. */
    static MigratedDatabase of(Schema schema) throws SQLException {
        return new MigratedDatabase(PostgresServer.emptyDatabase()).migratedTo(schema, Hints.NONE);
    }

    static MigratedDatabase empty() throws SQLException {
        return new MigratedDatabase(PostgresServer.emptyDatabase());
    }

    MigratedDatabase with(String... statements) throws SQLException {
        for (String sql : statements) {
            execute(sql);
        }
        return this;
    }

    MigratedDatabase migratedTo(Schema wanted) throws SQLException {
        return migratedTo(wanted, Hints.NONE);
    }

    /** Migrates in one transaction. */
    MigratedDatabase migratedTo(Schema wanted, Hints hints) throws SQLException {
        Plan plan = PostgresPlanner.plan(Differ.between(new Pair<>(schema, wanted), hints));
        plans.add(plan);
        connection.setAutoCommit(false);
        try {
            for (dev.tandem.plan.Statement statement : plan.statements()) {
                execute(statement.sql());
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        schema = wanted;
        return this;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\nin: " + sql + "\nof:\n" + String.join("\n", sql()), e);
        }
    }

    /** Says what it holds that another tool put there. */
    MigratedDatabase holding(Schema held) {
        schema = held;
        return this;
    }

    /**
     * Holds the catalogue against that of a database that was made with the wanted schema.
     *
     * @param policies which no plan creates
     */
    MigratedDatabase equalsFreshOne(String... policies) throws SQLException {
        Schema plain = schema.withTables(schema.tables().map(table -> table.withSecurity(RowSecurity.NONE)))
                .withUndeclared(schema.undeclared().withAccess(Access.NONE));
        MigratedDatabase fresh = new MigratedDatabase(PostgresServer.scratchDatabase())
                .migratedTo(plain)
                .with(policies);
        assertThat(Catalogue.of(connection))
                .as("after\n%s", String.join("\n", sql()))
                .isEqualTo(Catalogue.of(fresh.connection));
        return this;
    }

    /** The first column of all rows, each as text. */
    List<String> query(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(String.valueOf(rows.getString(1)));
            }
        }
        return values;
    }

    /** The statements of the last migration. */
    List<String> sql() {
        return plans.isEmpty()
                ? List.of()
                : plans.get(plans.size() - 1).statements().stream()
                        .map(dev.tandem.plan.Statement::sql)
                        .toList();
    }

    /** The hazards of the last migration, {@code TS102 users.age}. */
    List<String> hazards() {
        return plans.get(plans.size() - 1).hazards().stream()
                .map(MigratedDatabase::shortly)
                .collect(Collectors.toList());
    }

    private static String shortly(Hazard hazard) {
        return hazard.kind().code() + " " + hazard.subject();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
