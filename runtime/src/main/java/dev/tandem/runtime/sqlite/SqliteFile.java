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
record SqliteFile(SqlScript script, List<Effect> effects, List<Rebuild> rebuilds) {

    static SqliteFile of(SqlScript script) {
        List<Effect> effects = script.statements().stream().map(Effect::of).toList();
        return new SqliteFile(script, effects, Rebuild.in(effects));
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

    /**
     * How many statements at the start only set pragmas or work on temporary tables of their own: the guard with which a
     * generated file makes sure that it is run with care.
     */
    int guardEnd() {
        Set<String> temporary = new HashSet<>();
        for (int index = 0; index < effects.size(); index++) {
            SqlStatement statement = script.statements().get(index);
            if (effects.get(index) instanceof Effect.CreateTemporaryTable create) {
                temporary.add(create.table());
            } else if (!statement.starts("PRAGMA") && !mentions(statement, temporary)) {
                return temporary.isEmpty() ? 0 : index;
            }
        }
        return 0;
    }

    private static boolean mentions(SqlStatement statement, Set<String> names) {
        return SqlNames.in(statement.sql(), SqlSyntax.SQLITE).stream().anyMatch(names::contains);
    }

    /** The names that the rebuilt tables have when the file starts, before it renames any. */
    Set<String> rebuiltAtStart() {
        Set<String> names = new HashSet<>();
        for (Rebuild rebuild : rebuilds) {
            for (String table : rebuild.tables()) {
                names.add(nameAtStart(table, rebuild.first()));
            }
        }
        return names;
    }

    private String nameAtStart(String table, int before) {
        String name = table;
        for (int index = before - 1; index >= 0; index--) {
            if (effects.get(index) instanceof Effect.RenameTable rename
                    && rename.to().equals(name)) {
                name = rename.from();
            }
        }
        return name;
    }
}
