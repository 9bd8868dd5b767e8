package dev.tandem.scenarios;

import dev.tandem.scenarios.database.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * </ul>
 */
record Scenario(Path folder) {

    static final Path HOME = Path.of("src/test/scenarios");

    private static final String RENAME = "--rename ";

    static List<Scenario> all() {
        try (Stream<Path> folders = Files.list(HOME)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(Scenario::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Path> from() {
        return existing("From.java");
    }

    Path to() {
        return folder.resolve("To.java");
    }

    Optional<String> seed(Database database) {
        return sql("seed", database);
    }

    List<String> after(Database database) {
        return sql("after", database).stream().flatMap(String::lines).toList();
    }

    Optional<String> obstacle(Database database) {
        return existing("stops." + database).map(Golden::read).map(String::strip);
    }

    List<String> renames() {
        return flags().filter(flag -> flag.startsWith(RENAME))
                .map(flag -> flag.substring(RENAME.length()))
                .toList();
    }

    boolean othersAreNew() {
        return flags().anyMatch("--no-renames"::equals);
    }

    private Stream<String> flags() {
        return existing("flags").map(Golden::read).stream().flatMap(String::lines);
    }

    Golden migration(Database database) {
        return new Golden(folder.resolve("expected." + database + ".sql"));
    }

    Golden refusal(Database database) {
        return new Golden(folder.resolve("expected." + database + ".error"));
    }

    private Optional<String> sql(String what, Database database) {
        return existing(what + "." + database + ".sql")
                .or(() -> existing(what + ".sql"))
                .map(Golden::read);
    }

    private Optional<Path> existing(String file) {
        return Optional.of(folder.resolve(file)).filter(Files::exists);
    }

    /** {@code users_add_age}, read as words. */
    @Override
    public String toString() {
        return String.valueOf(folder.getFileName()).replace('_', ' ');
    }
}
