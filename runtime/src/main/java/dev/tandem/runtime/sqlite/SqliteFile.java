package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.script.SqlNames;
import dev.tandem.runtime.script.SqlScript;
import dev.tandem.runtime.script.SqlStatement;
import dev.tandem.runtime.script.SqlSyntax;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

    /** Refuses a file that may rely on ON DELETE CASCADE beside one that needs foreign keys off for all of a transaction. */
    static void requireOneTransaction(List<SqliteFile> files) {
        for (SqliteFile file : files) {
            if (file.changesRows() && !file.needsForeignKeysOff()) {
                throw new Failure(
                                "TD536",
                                "the pending migrations do not fit into one transaction",
                                "this file changes rows and may rely on its foreign keys; another one rebuilds a table and needs them off",
                                "apply them one by one, without allPending(); each is still applied whole or not at all")
                        .at(file.script().place())
                        .exception();
            }
        }
    }

    /** Whether a statement may change how the connection works, for the files behind it as well. */
    boolean saysPragma() {
        return script.statements().stream().anyMatch(statement -> statement.starts("PRAGMA"));
    }

    /** Whether it only makes tables and indexes, which can break nothing that works. */
    boolean onlyAdds() {
        return script.statements().stream()
                .allMatch(statement -> statement.starts("CREATE", "TABLE")
                        || statement.starts("CREATE", "INDEX")
                        || statement.starts("CREATE", "UNIQUE", "INDEX"));
    }

    /** Whether it speaks of nothing that {@link Checks} look at, and sets nothing. */
    boolean makesNothingToCheck() {
        for (SqlStatement statement : script.statements()) {
            String sql = statement.sql().toLowerCase(Locale.ROOT);
            if (statement.starts("PRAGMA")
                    || sql.contains("references")
                    || sql.contains("view")
                    || sql.contains("trigger")) {
                return false;
            }
        }
        return true;
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
            } else if (effect instanceof Effect.Drop drop
                    && drop.type().equals(Effect.TABLE)
                    && !temporary.contains(drop.name())) {
                return true;
            }
        }
        return false;
    }

    boolean changesRows() {
        return drops() || effects.stream().anyMatch(Effect.ChangeRows.class::isInstance);
    }

    /** Whether it may leave rows without parents, or keys without tables. */
    boolean orphans() {
        return changesRows() || effects.stream().anyMatch(Effect.RenameTable.class::isInstance);
    }

    /** Whether the file itself drops it, by name. */
    boolean drops(SchemaObject object) {
        return !object.isTemporary() && effects.contains(new Effect.Drop(object.type(), object.folded()));
    }

    /** Names of all tables whose rows the file may change or drop, under each name that they have in it. */
    Set<String> touched(List<SchemaObject> objects) {
        Set<String> written = new HashSet<>();
        Set<String> dropped = new HashSet<>();
        for (int index = 0; index < effects.size(); index++) {
            if (effects.get(index) instanceof Effect.ChangeRows change && !isGuard(index)) {
                written.addAll(change.table().isEmpty() ? names(index) : Set.of(change.table()));
            } else if (effects.get(index) instanceof Effect.Drop drop) {
                dropped.add(drop.name());
            }
        }
        boolean more = true;
        while (more) {
            more = addTriggered(written, objects) || addRenamed(written) || addRenamed(dropped);
        }
        written.addAll(dropped);
        return written;
    }

    /** A row that is written fires triggers, which write others. */
    private boolean addTriggered(Set<String> names, List<SchemaObject> objects) {
        boolean more = false;
        for (SchemaObject trigger : SchemaObject.triggersOf(Set.copyOf(names), objects)) {
            more |= names.addAll(trigger.names());
        }
        for (int index = 0; index < effects.size(); index++) {
            boolean trigger = effects.get(index) instanceof Effect.Create create
                    && create.type().equals(Effect.TRIGGER);
            if (trigger && !Collections.disjoint(names(index), names)) {
                more |= names.addAll(names(index));
            }
        }
        return more;
    }

    private boolean addRenamed(Set<String> names) {
        boolean more = false;
        for (Effect effect : effects) {
            if (effect instanceof Effect.RenameTable rename
                    && (names.contains(rename.from()) || names.contains(rename.to()))) {
                more |= names.addAll(List.of(rename.from(), rename.to()));
            }
        }
        return more;
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
