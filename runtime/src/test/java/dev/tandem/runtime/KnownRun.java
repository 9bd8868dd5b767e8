package dev.tandem.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A folder that was applied once, so that it is known what must be found when it is applied again and does not get far.
 *
 * @param before a database that the folder is half applied to
 * @param states of the database, before and after each migration that is pending there
 * @param statements all that the applier says to a database to apply them, in order
 */
record KnownRun(TestDatabase before, TestFolder folder, List<List<String>> states, List<String> statements) {

    static KnownRun of(Place place, Path directory) throws IOException {
        ParentRebuild program = ParentRebuild.filled(place, directory);
        TestFolder folder = program.folder();
        TestDatabase before = place.database(Files.createDirectory(directory.resolve("before")));
        PlaceTest.migrator(before, folder).migrate();

        TestDatabase stepwise = before.copy(Files.createDirectory(directory.resolve("stepwise")));
        List<List<String>> states = new ArrayList<>(List.of(DatabaseState.of(stepwise)));
        List<Runnable> steps = List.of(
                () -> folder.add("0002_notes", "CREATE TABLE notes (line text);", "INSERT INTO notes VALUES ('one');"),
                () -> folder.add("0003_rebuild", program.generated()),
                () -> folder.add("0004_more", "ALTER TABLE kids ADD age integer;", "UPDATE kids SET age = id;"));
        for (Runnable step : steps) {
            step.run();
            PlaceTest.migrator(stepwise, folder).migrate();
            states.add(DatabaseState.of(stepwise));
        }
        TestDatabase heard = before.copy(Files.createDirectory(directory.resolve("heard")));
        return new KnownRun(before, folder, states, WatchedSource.statements(heard, folder));
    }

    /** The number of the first statement that begins so, from a number on, counted from 1. */
    int first(String beginning, int from) {
        for (int number = from; number <= statements.size(); number++) {
            if (statements.get(number - 1).stripLeading().startsWith(beginning)) {
                return number;
            }
        }
        throw new IllegalArgumentException(beginning + " is not among " + statements);
    }

    /** Before and behind each statement that changes something. */
    List<Integer> aroundChanges() {
        return IntStream.rangeClosed(1, statements.size())
                .filter(number -> changes(number) || (number > 1 && changes(number - 1)))
                .boxed()
                .toList();
    }

    private boolean changes(int number) {
        String sql = statements.get(number - 1);
        return !sql.startsWith("SELECT") && !sql.startsWith("PRAGMA");
    }

    /** How many of the pending migrations are committed before the statement of this number. */
    int committedBefore(int number) {
        return (int)
                statements.stream().limit(number - 1L).filter("COMMIT"::equals).count();
    }
}
