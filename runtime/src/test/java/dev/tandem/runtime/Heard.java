package dev.tandem.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** All that a start says to a database, in order; its statements are counted from 1. */
record Heard(List<String> statements) {

    private static final List<String> ONLY_ASK = List.of("SELECT", "PRAGMA", "SET ", "BEGIN", "ROLLBACK");

    /** In a run that applies a folder. */
    static Heard of(TestDatabase database, TestFolder folder) {
        return of(database, folder, UnaryOperator.identity());
    }

    /** In a run that is told more. */
    static Heard of(TestDatabase database, TestFolder folder, UnaryOperator<Migrator> settings) {
        List<String> statements = new ArrayList<>();
        settings.apply(Migrator.forDataSource(
                                WatchedSource.of(database.dataSource(), (number, sql) -> statements.add(sql)))
                        .migrations(folder.folder()))
                .migrate();
        return new Heard(statements);
    }

    /** Between the n-th commit and the next, which is the last; each by its first word. */
    List<String> words(int commits) {
        List<String> words = new ArrayList<>();
        int seen = 0;
        for (String statement : statements) {
            if (seen == commits) {
                words.add(statement.split(" ", 2)[0]);
            }
            seen += commits(statement) ? 1 : 0;
        }
        return words;
    }

    String statement(int number) {
        return statements.get(number - 1);
    }

    /** The number of the first statement that begins so, from a number on. */
    int first(String beginning, int from) {
        return IntStream.rangeClosed(from, statements.size())
                .filter(number -> statement(number).stripLeading().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    /** The number of the first commit from a number on. */
    int firstCommit(int from) {
        return IntStream.rangeClosed(from, statements.size())
                .filter(number -> commits(statement(number)))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a statement ends the transaction that it is in. */
    static boolean endsTransaction(String statement) {
        return commits(statement) || statement.equals("ROLLBACK");
    }

    /** Alone, or behind what the transaction remembers; a mark follows what has values. */
    private static boolean commits(String statement) {
        return statement.replaceFirst(" /\\* \\d+ \\*/$", "").endsWith("COMMIT");
    }

    /** Before each statement that changes something, and behind each commit. */
    List<Integer> aroundChanges() {
        return IntStream.rangeClosed(1, statements.size())
                .filter(number -> changes(number) || (number > 1 && commits(statement(number - 1))))
                .boxed()
                .toList();
    }

    private boolean changes(int number) {
        return ONLY_ASK.stream().noneMatch(statement(number)::startsWith);
    }

    /** How many transactions are committed before the statement of this number. */
    long committedBefore(int number) {
        return statements.stream().limit(number - 1L).filter(Heard::commits).count();
    }
}
