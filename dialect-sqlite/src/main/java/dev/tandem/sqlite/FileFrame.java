package dev.tandem.sqlite;

import dev.tandem.change.Change;
import dev.tandem.change.Change.AlterTable;
import dev.tandem.change.ChangeSet;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands around the changes so that no runner loses rows or triggers by them. */
final class FileFrame {

    private static final List<String> RECIPE = List.of(
            "The sqlite3 shell goes on after an error. To run this file with it, say first:",
            ".bail on, then PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE; and when all went well: COMMIT;");

    private final List<AlterTable> rebuilds;
    private final boolean drops;
    private final boolean renames;
    private final List<String> replacedViews;

    /**
     * A frame for these changes.
     *
     * @param replacedViews names of views that are dropped and created again
     */
    FileFrame(ChangeSet changes, List<String> replacedViews) {
        this.rebuilds = changes.changes().stream()
                .filter(AlterTable.class::isInstance)
                .map(AlterTable.class::cast)
                .filter(alter -> !new AlterOrRebuild(alter).forcing().isEmpty())
                .toList();
        this.drops = changes.changes().stream().anyMatch(Change.DropTable.class::isInstance);
        this.renames = changes.changes().stream()
                .anyMatch(change -> change instanceof Change.RenameTable || change instanceof Change.RenameColumn);
        this.replacedViews = List.copyOf(replacedViews);
    }

    void plan(PhasedStatements<SqlitePhase> statements) {
        if (renames) {
            // Some builds have it on, Apple's for one; then views and triggers would keep the old name.
            statements.add(SqlitePhase.RENAMES, Statement.frame("PRAGMA legacy_alter_table=OFF;"));
        }
        if (!dropsTables()) {
            guard(SqlitePhase.GUARD, questions(), statements);
            return;
        }
        statements.add(
                SqlitePhase.HEAD, Statement.frame("PRAGMA foreign_keys=OFF;").commented(RECIPE));
        List<Guard.Question> head = new ArrayList<>(List.of(Guard.foreignKeysAreOff()));
        if (renames) {
            guard(SqlitePhase.GUARD, questions(), statements);
        } else {
            head.addAll(questions());
        }
        guard(SqlitePhase.HEAD, head, statements);
        statements.add(SqlitePhase.FOOT, Statement.frame("PRAGMA foreign_keys=ON;"));
    }

    private boolean dropsTables() {
        return drops || !rebuilds.isEmpty();
    }

    private static void guard(
            SqlitePhase phase, List<Guard.Question> questions, PhasedStatements<SqlitePhase> statements) {
        Guard.of(questions).forEach(statement -> statements.add(phase, statement));
    }

    /** About rows and triggers under the names that they have after the renames. */
    private List<Guard.Question> questions() {
        List<Guard.Question> questions = new ArrayList<>();
        List<String> emptied = Stream.concat(
                        rebuilds.stream()
                                .map(alter -> alter.tables().to().name().name()),
                        replacedViews.stream())
                .toList();
        if (!emptied.isEmpty()) {
            questions.add(Guard.noTriggersOn(emptied));
        }
        rebuilds.stream().flatMap(LossyCasts::questions).forEach(questions::add);
        return questions;
    }
}
