package dev.tandem.sqlite;

import dev.tandem.change.Change;
import dev.tandem.change.Change.AlterTable;
import dev.tandem.change.ChangeSet;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Statement;
import dev.tandem.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands around the changes so that no runner loses rows or triggers by them. */
final class FileFrame {

    private static final List<String> RECIPE = List.of(
            "To run this file with the sqlite3 shell, which otherwise goes on after an error:",
            "sqlite3 -bail app.db \"PRAGMA foreign_keys=OFF; BEGIN IMMEDIATE;\" \".read <this file>\" \"COMMIT;\"");

    private final ChangeSet changes;
    private final List<AlterTable> rebuilds;
    private final List<String> replacedViews;

    /**
     * A frame for these changes.
     *
     * @param replacedViews names of views that are dropped and created again
     */
    FileFrame(ChangeSet changes, List<String> replacedViews) {
        this.changes = changes;
        this.rebuilds = changes.changes().stream()
                .filter(AlterTable.class::isInstance)
                .map(AlterTable.class::cast)
                .filter(alter -> !new AlterOrRebuild(alter).forcing().isEmpty())
                .toList();
        this.replacedViews = List.copyOf(replacedViews);
    }

    void plan(PhasedStatements<SqlitePhase> statements) {
        List<Guard.Question> head = new ArrayList<>();
        if (dropsTables()) {
            statements.add(
                    SqlitePhase.HEAD,
                    Statement.frame("PRAGMA foreign_keys=OFF;").commented(RECIPE));
            statements.add(SqlitePhase.FOOT, Statement.frame("PRAGMA foreign_keys=ON;"));
            head.add(Guard.foreignKeysAreOff());
        }
        head.addAll(aboutTriggers());
        if (renames()) {
            // Some builds have it on, Apple's for one; then views and triggers would keep the old name.
            statements.add(
                    SqlitePhase.RENAMES,
                    Statement.frame("PRAGMA legacy_alter_table=OFF;")
                            .commented(List.of("so that views, triggers and foreign keys follow the renames")));
            Guard.of(aboutValues(), "stop here, before any row is touched, if it would cost values")
                    .forEach(statement -> statements.add(SqlitePhase.GUARD, statement));
        } else {
            head.addAll(aboutValues());
        }
        Guard.of(head, "stop here, before anything is changed, if it would cost rows or triggers")
                .forEach(statement -> statements.add(SqlitePhase.HEAD, statement));
    }

    private boolean dropsTables() {
        return !rebuilds.isEmpty() || changes.changes().stream().anyMatch(Change.DropTable.class::isInstance);
    }

    private boolean renames() {
        return changes.changes().stream()
                .anyMatch(change -> change instanceof Change.RenameTable || change instanceof Change.RenameColumn);
    }

    private List<Guard.Question> aboutTriggers() {
        Stream<String> tables = rebuilds.stream()
                .map(alter -> nameAtStart(alter.tables().from().name()).name());
        List<String> names = Stream.concat(tables, replacedViews.stream()).toList();
        return names.isEmpty() ? List.of() : List.of(Guard.noTriggersOn(names));
    }

    /** The name that a table has before the renames of this file. */
    private QualifiedName nameAtStart(QualifiedName table) {
        QualifiedName name = table;
        for (int index = changes.changes().size() - 1; index >= 0; index--) {
            if (changes.changes().get(index) instanceof Change.RenameTable rename
                    && rename.names().to().equals(name)) {
                name = rename.names().from();
            }
        }
        return name;
    }

    private List<Guard.Question> aboutValues() {
        return rebuilds.stream()
                .flatMap(alter -> new LossyCasts(alter).questions())
                .toList();
    }
}
