package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.FileRun;
import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.database.StatementRunner;
import dev.tandem.runtime.script.SqlStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Runs a file's statements, has views and triggers out of the way where they would be lost or stop it, and sees to it that
 * a table which takes another's place inherits what belongs to it.
 */
final class CarefulRun {

    private final SqliteFile file;
    private final FileRun run;
    private final StatementRunner runner;
    private final Jdbc jdbc;
    private final List<Absence> absences;
    private final List<Rebuild> rebuilds;
    private final List<TakenOff> away = new ArrayList<>();
    private final List<Inheritance> inheritances = new ArrayList<>();

    CarefulRun(SqliteFile file, FileRun run, StatementRunner runner, Jdbc jdbc) {
        this.file = file;
        this.run = run;
        this.runner = runner;
        this.jdbc = jdbc;
        this.absences = Absence.in(file);
        this.rebuilds = Rebuild.in(file.effects());
    }

    void run() throws SQLException {
        List<SqlStatement> statements = file.script().statements();
        for (int index = 0; index < statements.size(); index++) {
            before(index);
            runner.run(statements.get(index));
            behind(index);
        }
    }

    private void before(int index) throws SQLException {
        for (Absence absence : absences) {
            if (absence.first() == index) {
                away.add(TakenOff.of(absence, file, jdbc));
            }
        }
        for (Rebuild rebuild : rebuilds) {
            if (rebuild.first() == index) {
                Inheritance.of(rebuild, jdbc).ifPresent(inheritances::add);
            }
        }
    }

    private void behind(int index) throws SQLException {
        for (Inheritance inheritance : inheritances) {
            if (inheritance.rebuild().last() == index) {
                inheritance.handOver(run, jdbc);
            }
        }
        for (Iterator<TakenOff> each = away.iterator(); each.hasNext(); ) {
            TakenOff takenOff = each.next();
            if (takenOff.absence().last() == index) {
                takenOff.putBack(file, jdbc);
                each.remove();
            }
        }
    }
}
