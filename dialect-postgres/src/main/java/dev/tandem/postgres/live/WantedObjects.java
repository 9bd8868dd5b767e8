package dev.tandem.postgres.live;

import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.change.UndeclaredChange;
import dev.tandem.plan.Statement;
import dev.tandem.postgres.PostgresDialect;
import dev.tandem.postgres.Quote;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Policy;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.RowSecurity;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.Undeclared;
import dev.tandem.schema.ViewOptions;
import dev.tandem.schema.ViewSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The statements that make what a schema wants and the database is to print. Foreign keys are left out: there is nothing to
 * print in them, and one to a table that is somebody else's would lock it. Rows of materialized views are not computed.
 */
final class WantedObjects {

    private WantedObjects() {}

    static List<String> statements(Schema wanted) {
        Schema bare = bare(wanted);
        List<String> statements = new ArrayList<>();
        new PostgresDialect()
                .plan(new ChangeSet(new Pair<>(Schema.EMPTY, bare), creations(bare))).statements().stream()
                        .map(Statement::sql)
                        .forEach(statements::add);
        wanted.tables()
                .forEach(table ->
                        policies(wanted, table).forEach(policy -> statements.add(create(table.name(), policy))));
        return statements;
    }

    /** Those that are kept with their table and those that are kept apart. */
    private static Stream<Policy> policies(Schema wanted, TableSchema table) {
        return Stream.concat(
                table.security().policies().stream(),
                wanted.undeclared().access().policies().stream()
                        .filter(policy -> ApartPolicies.isOf(policy, table.name())));
    }

    private static Schema bare(Schema wanted) {
        Undeclared undeclared = wanted.undeclared();
        return new Schema(
                wanted.tables()
                        .map(table -> table.withForeignKeys(NamedSet.of()).withSecurity(RowSecurity.NONE)),
                wanted.views().map(WantedObjects::empty),
                Undeclared.NONE.withEnums(undeclared.enums()).withSequences(undeclared.sequences()));
    }

    private static ViewSchema empty(ViewSchema view) {
        ViewOptions options = view.options();
        Optional<Boolean> withNoData = options.materialized() ? Optional.of(true) : Optional.empty();
        return view.withOptions(new ViewOptions(
                options.materialized(), options.with(), withNoData, options.tablespace(), options.using()));
    }

    private static List<Change> creations(Schema schema) {
        List<Change> changes = new ArrayList<>();
        schema.undeclared().enums().forEach(type -> changes.add(new UndeclaredChange.CreateEnum(type)));
        schema.undeclared().sequences().forEach(sequence -> changes.add(new UndeclaredChange.CreateSequence(sequence)));
        schema.tables().forEach(table -> changes.add(new Change.CreateTable(table)));
        schema.views().forEach(view -> changes.add(new Change.CreateView(view)));
        return changes;
    }

    /** Whom it is for is left out, for a role may be missing here. */
    private static String create(QualifiedName table, Policy policy) {
        return "CREATE POLICY %s ON %s AS %s FOR %s%s%s;"
                .formatted(
                        Quote.name(policy.name()),
                        Quote.name(table),
                        policy.as().orElse("PERMISSIVE"),
                        policy.command().orElse("ALL"),
                        policy.using().map(" USING (%s)"::formatted).orElse(""),
                        policy.withCheck().map(" WITH CHECK (%s)"::formatted).orElse(""));
    }
}
