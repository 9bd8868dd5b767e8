package dev.tandem.runtime.sqlite;

import dev.tandem.runtime.database.FileRun;
import dev.tandem.runtime.database.Jdbc;
import dev.tandem.runtime.database.Quote;
import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.runtime.script.SqlNames;
import dev.tandem.runtime.script.SqlSyntax;
import dev.tandem.runtime.script.Token;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a table has that its successor must have too, though the file does not speak of it.
 *
 * @param sql the statement that made it
 * @param hasRows whether anything was kept under its rules yet
 * @param mark the largest key that an AUTOINCREMENT table ever had; without it keys of deleted rows are given to new ones
 * @param indexes the statements that make them, by name
 */
record Inheritance(Rebuild rebuild, String sql, boolean hasRows, long mark, Map<String, String> indexes) {

    /** SQLITE_CONSTRAINT; the other bits of a code say which. */
    private static final int CONSTRAINT = 19;

    /** Of a table that is about to be dropped; empty where it is not there. */
    static Optional<Inheritance> of(Rebuild rebuild, Jdbc jdbc) throws SQLException {
        Map<String, String> indexes = new TreeMap<>();
        jdbc.query(
                "SELECT name, sql FROM main.sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND lower(tbl_name) = ?",
                row -> String.valueOf(indexes.put(row.getString(1), row.getString(2))),
                rebuild.table());
        List<String> sql = sql(rebuild.table(), jdbc);
        if (sql.isEmpty()) {
            return Optional.empty();
        }
        boolean hasRows =
                jdbc.number("SELECT EXISTS (SELECT 1 FROM main.%s)".formatted(Quote.name(rebuild.table()))) != 0;
        return Optional.of(
                new Inheritance(rebuild, sql.get(0), hasRows, mark(rebuild.table(), sql.get(0), jdbc), indexes));
    }

    /** Gives it to the successor, or stops where it cannot be given. */
    void handOver(FileRun file, Jdbc jdbc) throws SQLException {
        List<String> successor = sql(rebuild.successor(), jdbc);
        if (successor.isEmpty()) {
            return;
        }
        keepMark(successor.get(0), jdbc);
        TableRules before = TableRules.of(sql);
        TableRules after = TableRules.of(successor.get(0));
        requireColumns(before.columnsGoneIn(after), file);
        tellLost(notMeant(before.lostIn(after), file), file);
        for (Map.Entry<String, String> index : indexes.entrySet()) {
            // One that a file of the folder knows and this one does not make again is meant to go.
            if (!file.known().test(index.getKey())) {
                keep(index.getKey(), index.getValue(), before.columnsGoneIn(after), file, jdbc);
            }
        }
    }

    /** What a tool knows and a file of the folder ever gave to the table is meant to go. */
    private List<String> notMeant(List<Clause> lost, FileRun file) {
        List<Clause> gone =
                lost.stream().filter(clause -> !becomesIndex(clause, file)).toList();
        Set<Clause> meant = gone.stream().anyMatch(Clause::isKnown)
                ? FolderRules.of(file.texts().apply(false), file.texts().apply(true))
                        .known(rebuild.successor(), sql)
                : Set.of();
        return gone.stream()
                .filter(clause -> !clause.isKnown() || !meant.contains(clause))
                .map(clause -> clause.text().formatted(rebuild.successor()))
                .toList();
    }

    private boolean becomesIndex(Clause clause, FileRun file) {
        return clause.text().startsWith("UNIQUE of ")
                && file.script().statements().stream()
                        .filter(statement -> statement.starts("CREATE", "UNIQUE", "INDEX"))
                        .map(statement -> SqlNames.in(statement.sql(), SqlSyntax.SQLITE))
                        .anyMatch(names -> names.contains(rebuild.successor())
                                && names.containsAll(clause.needs())
                                && !names.contains("where"));
    }

    private static List<String> sql(String table, Jdbc jdbc) throws SQLException {
        return jdbc.texts("SELECT sql FROM main.sqlite_master WHERE type = 'table' AND lower(name) = ?", table);
    }

    private static boolean counts(String sql) {
        return Token.allIn(sql, SqlSyntax.SQLITE).stream().anyMatch(token -> token.is("AUTOINCREMENT"));
    }

    private static long mark(String table, String sql, Jdbc jdbc) throws SQLException {
        return counts(sql)
                ? jdbc.number("SELECT coalesce(max(seq), 0) FROM main.sqlite_sequence WHERE lower(name) = ?", table)
                : 0;
    }

    /** One that is no AUTOINCREMENT table any more has nothing to keep. */
    private void keepMark(String successor, Jdbc jdbc) throws SQLException {
        if (mark > 0 && counts(successor) && mark(rebuild.successor(), successor, jdbc) < mark) {
            jdbc.update("DELETE FROM main.sqlite_sequence WHERE lower(name) = ?", rebuild.successor());
            jdbc.update(
                    "INSERT INTO main.sqlite_sequence SELECT name, ? FROM main.sqlite_master WHERE type = 'table' AND lower(name) = ?",
                    mark,
                    rebuild.successor());
        }
    }

    /** One that a file of the folder names is meant to go; one that somebody made by hand would take its values along. */
    private void requireColumns(Set<String> gone, FileRun file) {
        List<String> unknown = gone.stream()
                .filter(column -> hasRows && !file.known().test(column))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new Failure(
                            "TD548",
                            "%s would lose a column that no migration knows: %s"
                                    .formatted(rebuild.successor(), String.join(", ", unknown)),
                            "somebody made it by hand, and the file makes the table anew without it and its values",
                            "copy what it holds into a table of its own, drop the column by hand, then start again")
                    .at(file.script().place())
                    .exception();
        }
    }

    /**
     * A new database goes through all that a project has ever done, also through rebuilds by tools that knew nothing of such
     * rules, and must come to where the others are; where there are rows, they were kept for the rules.
     */
    private void tellLost(List<String> rules, FileRun file) {
        List<String> lost = rules.stream()
                .filter(rule -> !file.script().orders("drops " + rule))
                .toList();
        if (lost.isEmpty()) {
            return;
        }
        String message = "a table would lose rules that it has: " + String.join("; ", lost);
        if (hasRows) {
            throw new Failure(
                            "TD546",
                            message,
                            "the file makes it anew without them, and does not say that they are to go",
                            "write them into its CREATE TABLE; or, where they are to go, the line -- tandem:drops "
                                    + lost.get(0))
                    .at(file.script().place())
                    .exception();
        }
        file.warning()
                .accept(message.replace("would lose", "without rows loses") + " ("
                        + file.script().place() + ")");
    }

    private void keep(String index, String create, Set<String> gone, FileRun file, Jdbc jdbc) throws SQLException {
        // The name of a column that is gone compiles in double quotes: it is a text then (quirks.html §8).
        boolean fits = Collections.disjoint(SqlNames.in(create, SqlSyntax.SQLITE), gone) && jdbc.compiles(create);
        if (fits) {
            try {
                jdbc.execute(create);
            } catch (SQLException refused) {
                if ((refused.getErrorCode() & 0xff) == CONSTRAINT) {
                    throw notUnique(index, file, refused);
                }
                throw refused;
            }
            return;
        }
        file.warning()
                .accept("the index %s, which no migration knows, is gone: it does not fit %s any more"
                        .formatted(index, rebuild.successor()));
    }

    private MigrationException notUnique(String index, FileRun file, SQLException refused) {
        Failure failure = new Failure(
                "TD547",
                "the unique index %s of %s cannot be kept".formatted(index, rebuild.successor()),
                refused.getMessage() + "; somebody made this index by hand, and the file's rows do not keep to it",
                "write DROP INDEX into the file before the rebuild if it is to go, or mend the rows");
        return new MigrationException(failure.at(file.script().place()), refused);
    }
}
