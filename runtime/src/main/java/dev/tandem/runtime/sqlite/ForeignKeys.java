package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.database.Quote;
import dev.tandem.runtime.script.SqlNames;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How foreign keys stand at one moment.
 *
 * @param violations rows that reference no row, counted by key
 * @param dangling keys whose parent table does not exist
 */
record ForeignKeys(Map<ForeignKeyName, Long> violations, Set<ForeignKeyName> dangling) {

    /**
     * As they are now.
     *
     * @param touched the tables whose rows are looked at, and those of their children; a big database has others
     */
    static ForeignKeys of(Set<String> touched, Jdbc jdbc) throws SQLException {
        Set<String> tables = new HashSet<>();
        jdbc.texts("SELECT name FROM main.sqlite_master WHERE type = 'table'")
                .forEach(name -> tables.add(SqlNames.folded(name)));
        Map<ForeignKeyName, Long> violations = new HashMap<>();
        Set<ForeignKeyName> dangling = new HashSet<>();
        for (Map.Entry<String, Map<Long, ForeignKeyName>> child : keys(jdbc).entrySet()) {
            Map<Long, ForeignKeyName> keys = child.getValue();
            keys.values().stream().filter(key -> !tables.contains(key.parent())).forEach(dangling::add);
            boolean looked = touched.contains(child.getKey())
                    || keys.values().stream().anyMatch(key -> touched.contains(key.parent()));
            if (looked && !isWhole(child.getKey(), jdbc)) {
                violations(child.getKey(), keys, jdbc).forEach((key, count) -> violations.merge(key, count, Long::sum));
            }
        }
        return new ForeignKeys(violations, dangling);
    }

    /** By child and number. A table whose text has no such word has no key, and is not asked: most are not. */
    private static Map<String, Map<Long, ForeignKeyName>> keys(Jdbc jdbc) throws SQLException {
        Map<String, Map<Long, ForeignKeyName>> keys = new HashMap<>();
        jdbc.query("""
                SELECT t.name, k.id, k."table", k."from"
                FROM main.sqlite_master t, pragma_foreign_key_list(t.name, 'main') k
                WHERE t.type = 'table' AND instr(lower(t.sql), 'references') > 0
                ORDER BY t.name, k.id, k.seq
                """, row -> {
            String child = SqlNames.folded(row.getString(1));
            return keys.computeIfAbsent(child, of -> new HashMap<>())
                    .merge(
                            row.getLong(2),
                            ForeignKeyName.of(child, row.getString(3), row.getString(4)),
                            ForeignKeyName::and);
        });
        return keys;
    }

    /**
     * Whether every row of a table has its parents, asked in the order of the keys where a parent is large: SQLite's own check
     * takes the rows as they lie, and reads a parent that is larger than its cache to and fro. It is prepared only, which finds
     * keys that do not fit their parents. The plus has the parent's column convert the value, as it does for a key
     * (foreignkeys.html §3).
     */
    private static boolean isWhole(String table, Jdbc jdbc) {
        try {
            if (!holds("""
                    SELECT printf('SELECT EXISTS (SELECT 1 FROM main."%w" LIMIT 1 OFFSET 50000)', "table")
                    FROM pragma_foreign_key_list(?, 'main')
                    """, table, jdbc)) {
                return false;
            }
            return !holds("""
                    SELECT iif(max(seq) > 0, 'SELECT 1', printf('
                      SELECT EXISTS (SELECT 1 FROM (
                        SELECT c."%w" AS k FROM main."%w" c WHERE c."%w" IS NOT NULL
                        GROUP BY c."%w" COLLATE BINARY, typeof(c."%w")) c
                      WHERE NOT EXISTS (SELECT 1 FROM main."%w" p WHERE p."%w" = +c.k))',
                      "from", ?1, "from", "from", "from", "table", "to"))
                    FROM pragma_foreign_key_list(?1, 'main') GROUP BY id
                    """, table, jdbc)
                    && jdbc.compiles("PRAGMA main.foreign_key_check(%s)".formatted(Quote.name(table)));
        } catch (SQLException notSoSimple) {
            return false;
        }
    }

    /** Whether one of the questions that a query writes about a table's keys is answered with yes. */
    private static boolean holds(String questions, String table, Jdbc jdbc) throws SQLException {
        for (String question : jdbc.texts(questions, table)) {
            if (jdbc.number(question) != 0) {
                return true;
            }
        }
        return false;
    }

    /** A key that does not fit its parent, which makes the check itself fail, counts as one violation. */
    private static Map<ForeignKeyName, Long> violations(String table, Map<Long, ForeignKeyName> keys, Jdbc jdbc) {
        Map<ForeignKeyName, Long> counts = new HashMap<>();
        try {
            jdbc.query(
                    "SELECT fkid, count(*) FROM pragma_foreign_key_check(?, 'main') GROUP BY fkid",
                    row -> counts.merge(
                            keys.getOrDefault(row.getLong(1), ForeignKeyName.unknown(table)),
                            row.getLong(2),
                            Long::sum),
                    table);
        } catch (SQLException mismatch) {
            counts.put(ForeignKeyName.unknown(table), 1L);
        }
        return counts;
    }

    /** The same under the names that tables and columns have after a file's renames. */
    ForeignKeys after(List<Effect> effects) {
        Map<ForeignKeyName, Long> renamed = new HashMap<>();
        violations.forEach((key, count) -> renamed.merge(key.after(effects), count, Long::sum));
        Set<ForeignKeyName> stillDangling = new HashSet<>();
        dangling.forEach(key -> stillDangling.add(key.after(effects)));
        return new ForeignKeys(renamed, stillDangling);
    }

    /** What is worse than before, one sentence each. */
    List<String> newSince(ForeignKeys before) {
        List<String> news = new ArrayList<>();
        violations.forEach((key, count) -> {
            long more = count - before.violations.getOrDefault(key, 0L);
            if (more > 0) {
                news.add(
                        key + ": " + more + (more == 1 ? " row more" : " rows more") + " than before without a parent");
            }
        });
        dangling.stream()
                .filter(key -> !before.dangling.contains(key))
                .forEach(key -> news.add(key + ": the parent table does not exist any more"));
        return news.stream().sorted().toList();
    }
}
