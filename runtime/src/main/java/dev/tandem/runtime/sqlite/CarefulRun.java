package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.database.StatementRunner;
import dev.tandem.runtime.script.SqlStatement;
import java.sql.SQLException;
import java.util.List;

/** Runs a file's statements, and has views and triggers out of the way while a table is rebuilt. */
final class CarefulRun {

    private final SqliteFile file;
    private final Jdbc jdbc;
    private final StatementRunner runner;

    CarefulRun(SqliteFile file, Jdbc jdbc, StatementRunner runner) {
        this.file = file;
        this.jdbc = jdbc;
        this.runner = runner;
    }

    void run() throws SQLException {
        int next = file.guardEnd();
        if (next > 0) {
            TakenOff triggers = TakenOff.of(jdbc, Dependents.triggersOf(file.rebuiltAtStart(), SchemaObject.all(jdbc)));
            statements(0, next);
            triggers.putBack();
        }
        for (Rebuild rebuild : file.rebuilds()) {
            statements(next, rebuild.first());
            rebuild(rebuild);
            next = rebuild.last() + 1;
        }
        statements(next, file.effects().size());
    }

    private void rebuild(Rebuild rebuild) throws SQLException {
        HighWaterMarks marks = HighWaterMarks.of(rebuild.tables(), jdbc);
        TakenOff dependents = TakenOff.of(jdbc, Dependents.readers(rebuild.tables(), SchemaObject.all(jdbc)));
        statements(rebuild.first(), rebuild.last() + 1);
        dependents.putBack();
        marks.putBack();
    }

    private void statements(int from, int to) {
        List<SqlStatement> all = file.script().statements();
        for (int index = from; index < to; index++) {
            runner.run(all.get(index));
        }
    }
}
