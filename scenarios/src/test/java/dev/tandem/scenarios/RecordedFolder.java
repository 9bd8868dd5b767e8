package dev.tandem.scenarios;

import dev.tandem.scenarios.database.Database;
import dev.tandem.schema.Schema;
import dev.tandem.snapshot.SnapshotFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder that drizzle-kit itself wrote: a schema that uses everything it has, grown edit by edit. */
record RecordedFolder(Path path) {

    private static final Path HOME = Path.of("../snapshots/src/test/drizzle");

    static RecordedFolder of(Database database) {
        return new RecordedFolder(HOME.resolve(database.toString()));
    }

    /** The schema behind each of its migrations. */
    List<Schema> schemas() {
        return files("_snapshot.json").stream()
                .map(file -> SnapshotFile.read(file).snapshot().schema())
                .toList();
    }

    /** The files below it that end so, in their order. */
    List<Path> files(String end) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(end))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy as it was when this edit was the last. */
    RecordedFolder until(String edit, Path copy) throws IOException {
        copyTo(copy);
        Path journal = copy.resolve("meta/_journal.json");
        Files.writeString(journal, Files.readString(journal).replaceFirst("(?s)(_" + edit + "\",[^}]*}).*", "$1]}"));
        RecordedFolder begun = new RecordedFolder(copy);
        int snapshots = begun.files(".sql").indexOf(copy.resolve(fileOf(edit))) + 1;
        for (Path later : begun.files("_snapshot.json").stream().skip(snapshots).toList()) {
            Files.delete(later);
        }
        return begun;
    }

    private Path fileOf(String edit) {
        return path.relativize(files("_" + edit + ".sql").getFirst());
    }

    /** Records it anew. */
    void replaceWith(Path other) throws IOException {
        for (Path file : files("")) {
            Files.delete(file);
        }
        new RecordedFolder(other).copyTo(path);
    }

    private void copyTo(Path other) throws IOException {
        for (Path file : files("")) {
            Path copy = other.resolve(path.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }
}
