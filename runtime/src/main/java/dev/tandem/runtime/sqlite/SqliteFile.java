package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.script.SqlNames;
import dev.tandem.runtime.script.SqlScript;
import dev.tandem.runtime.script.SqlStatement;
import dev.tandem.runtime.script.SqlSyntax;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A file with what its statements do.
 *
 * @param effects one for each statement
 */
record SqliteFile(SqlScript script, List<Effect> effects) {
    SqliteFile {
        effects = List.copyOf(effects);
    }

    /** The temporary table of a guard, which generated files fill with questions that stop other runners. */
    private static final String GUARD = "__tandem_guard";

    static SqliteFile of(SqlScript script) {
        return new SqliteFile(
                script, script.statements().stream().map(Effect::of).toList());
    }

    /** A table that is dropped takes the rows that reference it along when foreign keys are on. */
    boolean needsForeignKeysOff() {
        return drops() || effects.stream().anyMatch(effect -> effect instanceof Effect.SetForeignKeys set && !set.on());
    }

    /** Whether a table goes that others can see; a temporary one of the file's own does not count. */
    boolean drops() {
        Set<String> temporary = new HashSet<>();
        for (Effect effect : effects) {
            if (effect instanceof Effect.CreateTemporaryTable create) {
                temporary.add(create.table());
            } else if (effect instanceof Effect.DropTable drop && !temporary.contains(drop.table())) {
                return true;
            }
        }
        return false;
    }

    boolean changesRows() {
        return drops() || effects.stream().anyMatch(Effect.ChangeRows.class::isInstance);
    }

    /** The triggers that the file drops itself. */
    Set<String> droppedTriggers() {
        return effects.stream()
                .filter(Effect.DropTrigger.class::isInstance)
                .map(effect -> ((Effect.DropTrigger) effect).trigger())
                .collect(Collectors.toSet());
    }

    /** Whether a statement belongs to a guard. */
    boolean isGuard(int index) {
        return script.statements().get(index).sql().contains(GUARD)
                && names(index).contains(GUARD);
    }

    /** All names in a statement. */
    Set<String> names(int index) {
        SqlStatement statement = script.statements().get(index);
        return SqlNames.in(statement.sql(), SqlSyntax.SQLITE);
    }

    /** The name that a table has at the end of the file. */
    String nameAfter(String table) {
        String name = table;
        for (Effect effect : effects) {
            if (effect instanceof Effect.RenameTable rename && rename.from().equals(name)) {
                name = rename.to();
            }
        }
        return name;
    }
}
