package dev.tandem.scenarios;

import dev.tandem.scenarios.database.Database;
import dev.tandem.tooling.rename.RenameFlags;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change that someone makes to a model: a folder with the model before ({@code From.java}, absent where the database is
 * new) and after ({@code To.java}), and the migration that each database is to get. Beside them may lie
 *
 * <ul>
 *   <li>{@code seed.sql} or {@code seed.sqlite.sql}: rows for From, where made-up ones will not do
 *   <li>{@code after.sql} or {@code after.sqlite.sql}: questions, a line each, that the migrated database must answer with
 *       yes
 *   <li>{@code stops.sqlite}: what the database says when it stops at rows that the new structure cannot hold
 *   <li>{@code flags}: what the user gave on the command line, {@code --rename users=members} or {@code --no-renames}, a
 *       line each
 *   <li>{@code expected.sqlite.error} in the place of the migration, where it is to be refused
 *   <li>{@code online.sql}: the files of the migration with {@code postgres.online=true}, where they are worth a look, or
 *       {@code online.error}, where only such a migration is refused
 * </ul>
 *
 * The way back, from To to From, has the same files under names that begin with {@code reverse.}, but no migration. Unless
 * there are {@code reverse.flags}, it takes back what was renamed. Where a database refuses To by itself there is no way
 * back, and {@code reverse.stops.sqlite} says so.
 *
 * @param byChance whether nobody knows what is expected, so that whatever comes of it is written down, to be judged then
 */
record Scenario(Path folder, Direction direction, boolean byChance) {

    static final Path HOME = Path.of("src/test/scenarios");

    private static final String RENAME = "--rename ";

    static List<Path> folders() {
        try (Stream<Path> folders = Files.list(HOME)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In both directions. */
    static Stream<Scenario> of(Path folder) {
        return of(folder, false);
    }

    /** One that chance has made, in both directions. */
    static Stream<Scenario> madeByChance(Path folder) {
        return of(folder, true);
    }

    private static Stream<Scenario> of(Path folder, boolean byChance) {
        return Arrays.stream(Direction.values()).map(direction -> new Scenario(folder, direction, byChance));
    }

    /** What the database has before; absent where it is new. */
    Optional<Path> from() {
        return model(direction == Direction.FORWARD ? "From.java" : "To.java");
    }

    /** What it is to get; absent where all is to go. */
    Optional<Path> to() {
        return model(direction == Direction.FORWARD ? "To.java" : "From.java");
    }

    private Optional<Path> model(String file) {
        return Optional.of(folder.resolve(file)).filter(Files::exists);
    }

    Optional<String> seed(Database database) {
        return sql("seed", database);
    }

    List<String> after(Database database) {
        return sql("after", database).stream().flatMap(String::lines).toList();
    }

    Optional<String> obstacle(Database database) {
        return existing(obstacleFile(database)).map(Golden::read).map(String::strip);
    }

    /** Says of a change by chance what stops it. */
    void noteObstacle(Database database, String obstacle) {
        golden(direction.own(obstacleFile(database))).assertEquals(obstacle);
    }

    private static String obstacleFile(Database database) {
        return "stops." + database;
    }

    /** What is said of renames, unless {@link #saysNothingOfRenames()}. */
    RenameFlags flags() {
        List<String> lines = existing("flags").map(Golden::read).stream()
                .flatMap(String::lines)
                .toList();
        return RenameFlags.of(
                lines.stream()
                        .filter(flag -> flag.startsWith(RENAME))
                        .map(flag -> flag.substring(RENAME.length()))
                        .toList(),
                lines.contains("--no-renames"));
    }

    boolean saysNothingOfRenames() {
        return existing("flags").isEmpty();
    }

    /** Of the way back there is none to read. */
    Optional<Golden> migration(Database database) {
        return Optional.of(golden("expected." + database + ".sql")).filter(unused -> direction == Direction.FORWARD);
    }

    Golden refusal(Database database) {
        String forward = "expected." + database + ".error";
        return golden(direction == Direction.FORWARD ? forward : "reverse." + database + ".error");
    }

    private Golden golden(String file) {
        return new Golden(folder.resolve(file), byChance || Golden.UPDATE);
    }

    /** Of an online migration few are read. */
    Optional<Golden> onlineMigration() {
        return existing("online.sql").map(unused -> golden(direction.own("online.sql")));
    }

    Golden onlineRefusal() {
        return golden(direction.own("online.error"));
    }

    Scenario forward() {
        return new Scenario(folder, Direction.FORWARD, byChance);
    }

    private Optional<String> sql(String what, Database database) {
        return existing(what + "." + database + ".sql")
                .or(() -> existing(what + ".sql"))
                .map(Golden::read);
    }

    private Optional<Path> existing(String file) {
        return Optional.of(folder.resolve(direction.own(file))).filter(Files::exists);
    }

    /** {@code users_add_age}, read as words. */
    @Override
    public String toString() {
        String words = String.valueOf(folder.getFileName()).replace('_', ' ');
        return direction == Direction.FORWARD ? words : words + ", in reverse";
    }
}
