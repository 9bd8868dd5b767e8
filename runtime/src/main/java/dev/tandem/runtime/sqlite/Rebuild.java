package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.sqlite.Effect.Create;
import dev.tandem.runtime.sqlite.Effect.Drop;
import dev.tandem.runtime.sqlite.Effect.RenameTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table that is dropped and the one that has its name afterwards.
 *
 * @param table what is dropped
 * @param successor the name under which users find their table before and after; not the dropped one's where that was
 *     renamed first
 * @param first index of the DROP TABLE
 * @param last index of the statement behind which the successor is there
 * @param byRename whether the successor was filled under another name
 */
record Rebuild(String table, String successor, int first, int last, boolean byRename) {

    static List<Rebuild> in(List<Effect> effects) {
        List<Rebuild> found = new ArrayList<>();
        for (int index = 0; index < effects.size(); index++) {
            if (effects.get(index) instanceof Drop drop && drop.type().equals(Effect.TABLE)) {
                List<Effect> before = effects.subList(0, index);
                replaced(drop.name(), index, effects)
                        .or(() -> renamedFirst(drop.name(), before))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** DROP TABLE t, and then ALTER TABLE x RENAME TO t or CREATE TABLE t. */
    private static Optional<Rebuild> replaced(String table, int dropped, List<Effect> effects) {
        for (int index = dropped + 1; index < effects.size(); index++) {
            Effect effect = effects.get(index);
            boolean byRename =
                    effect instanceof RenameTable rename && rename.to().equals(table);
            if (byRename || effect.equals(new Create(Effect.TABLE, table))) {
                return Optional.of(new Rebuild(table, table, dropped, index, byRename));
            }
        }
        return Optional.empty();
    }

    /** ALTER TABLE t RENAME TO o, CREATE TABLE t, and then DROP TABLE o. */
    private static Optional<Rebuild> renamedFirst(String table, List<Effect> before) {
        return before.stream()
                .filter(effect ->
                        effect instanceof RenameTable rename && rename.to().equals(table))
                .map(effect -> ((RenameTable) effect).from())
                .filter(name -> before.contains(new Create(Effect.TABLE, name)))
                .map(name -> new Rebuild(table, name, before.size(), before.size(), false))
                .findFirst();
    }
}
