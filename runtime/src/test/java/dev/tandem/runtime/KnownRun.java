package dev.tandem.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder that was applied once, so that it is known what must be found when it is applied again and does not get far.
 *
 * @param before a database that the folder is half applied to
 * @param states of the database, before and after each migration that is pending there
 * @param heard what is said to apply them
 */
record KnownRun(TestDatabase before, TestFolder folder, List<List<String>> states, Heard heard) {

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
        TestDatabase whole = before.copy(Files.createDirectory(directory.resolve("whole")));
        return new KnownRun(before, folder, states, Heard.of(whole, folder));
    }
}
