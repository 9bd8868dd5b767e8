package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.database.StatementRunner;
import dev.tandem.runtime.script.SqlStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs a file's statements, and has views and triggers out of the way where they would be lost or stop it. */
final class CarefulRun {

    private final List<SqlStatement> statements;
    private final List<Absence> absences;
    private final Jdbc jdbc;
    private final StatementRunner runner;
    private final Map<Absence, TakenOff> away = new HashMap<>();

    CarefulRun(SqliteFile file, Jdbc jdbc, StatementRunner runner) {
        this.statements = file.script().statements();
        this.absences = Absence.in(file);
        this.jdbc = jdbc;
        this.runner = runner;
    }

    void run() throws SQLException {
        for (int index = 0; index < statements.size(); index++) {
            for (Absence absence : absences) {
                if (absence.first() == index) {
                    away.put(absence, TakenOff.of(absence, jdbc));
                }
            }
            runner.run(statements.get(index));
            for (Absence absence : absences) {
                TakenOff takenOff = away.get(absence);
                if (absence.last() == index && takenOff != null) {
                    takenOff.putBack();
                }
            }
        }
    }
}
