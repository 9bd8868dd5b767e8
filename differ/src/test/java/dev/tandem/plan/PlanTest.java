package dev.tandem.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tandem.change.Cause;
import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.diff.Differ;
import dev.tandem.problem.ProblemException;
import dev.tandem.resolve.Hints;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableSchema;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final ColumnSchema ID = ColumnSchema.of("id", SqlType.of("integer"));
    private static final TableSchema USERS = TableSchema.of(QualifiedName.of("users"), List.of(ID));
    private static final ChangeSet CREATION =
            Differ.between(new Pair<>(Schema.EMPTY, Schema.EMPTY.withTables(NamedSet.of(USERS))), Hints.NONE);
    private static final Cause CREATE = new Cause.Whole(new Change.CreateTable(USERS));

    private enum Phase {
        FIRST,
        SECOND
    }

    @Test
    void a_plan_that_forgets_a_change_is_refused() {
        assertThatThrownBy(() -> new PhasedStatements<Phase>().inOrder(CREATION))
                .isInstanceOf(IncompletePlanException.class)
                .hasMessageContaining("create table users");
    }

    @Test
    void a_change_is_accounted_for_by_a_statement_or_by_a_reason_for_none() {
        PhasedStatements<Phase> none = new PhasedStatements<>();
        none.nothingToDo(CREATE, "a test");
        PhasedStatements<Phase> one = new PhasedStatements<>();
        one.add(Phase.FIRST, Statement.of("CREATE TABLE users (id integer);", CREATE));

        assertThatCode(() -> none.inOrder(CREATION)).doesNotThrowAnyException();
        assertThat(one.inOrder(CREATION).statements()).hasSize(1);
    }

    @Test
    void statements_come_by_phase_and_then_as_they_were_added() {
        PhasedStatements<Phase> statements = new PhasedStatements<>();
        statements.add(Phase.SECOND, Statement.of("c", CREATE));
        statements.add(Phase.FIRST, Statement.frame("a"));
        statements.add(Phase.FIRST, Statement.frame("b"));

        assertThat(statements.inOrder(CREATION).statements())
                .extracting(Statement::sql)
                .containsExactly("a", "b", "c");
    }

    @Test
    void a_new_required_column_without_a_value_for_existing_rows_is_refused() {
        TableSchema wider = USERS.withColumns(
                NamedSet.of(ID, ColumnSchema.of("age", SqlType.of("integer")).withNotNull(true)));
        ChangeSet changes = Differ.between(
                new Pair<>(USERS, wider).map(table -> Schema.EMPTY.withTables(NamedSet.of(table))), Hints.NONE);

        assertThatThrownBy(() -> RequiredColumns.refuseUnfilled(changes))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith(
                        "error TD210: column users.age is required but has neither a default nor a backfill");
    }
}
