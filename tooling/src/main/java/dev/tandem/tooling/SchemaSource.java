package dev.tandem.tooling;

import dev.tandem.declare.Declaration;
import dev.tandem.dialect.Dialect;
import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import dev.tandem.resolve.Hints;
import dev.tandem.resolve.Rename;
import dev.tandem.resolve.Resolved;
import dev.tandem.resolve.SpokenRenames;
import dev.tandem.schema.Schema;
import dev.tandem.snapshot.DialectFolder;
import dev.tandem.snapshot.MigrationsFolder;
import dev.tandem.snapshot.SnapshotFile;
import dev.tandem.snapshot.SnapshotFormat;
import dev.tandem.tooling.model.ModelReader;
import dev.tandem.tooling.settings.Setting;
import dev.tandem.tooling.settings.Settings;
import dev.tandem.tooling.settings.WrongUsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Where a schema comes from. */
public sealed interface SchemaSource
        permits SchemaSource.Empty, SchemaSource.InModel, SchemaSource.InFolder, SchemaSource.InSnapshot, InDatabase {

    /**
     * The schema in a dialect's words.
     *
     * @param last what it follows on; a model takes names over from it
     */
    Resolved resolve(Dialect dialect, Schema last);

    /** With the user's renames counting as a model's own; what is no model has its names already. */
    default SchemaSource renamed(List<Rename> renames) {
        return this;
    }

    /** What was resolved, with all that means the same to a database as in another schema in the words of that one. */
    default Schema inWordsOf(Schema other, Schema own) {
        return own;
    }

    /** A side without tables that are to be ignored; only a database has such. */
    static SchemaSource parse(String text, Settings settings) {
        return parse(text, settings, List.of());
    }

    /**
     * {@code empty}, {@code model}, a snapshot file, a folder of migrations, a database by its URL, or a model by its file or
     * class.
     *
     * @param ignored tables and views of a database that are somebody else's
     */
    static SchemaSource parse(String text, Settings settings, List<NamePattern> ignored) {
        if (text.equals("empty")) {
            return new Empty();
        }
        if (text.equals("model")) {
            return model(settings.schema(), settings);
        }
        if (text.startsWith("jdbc:")) {
            return new InDatabase(MigrationTarget.of(settings.with(Setting.URL, text), Optional.empty()), ignored);
        }
        Path path = settings.path(text);
        if (Files.isDirectory(path)) {
            return new InFolder(path);
        }
        if (path.endsWith("_journal.json")) {
            throw noSnapshot(text);
        }
        return text.endsWith(".json") ? new InSnapshot(path) : model(text, settings);
    }

    private static SchemaSource model(String schema, Settings settings) {
        return new InModel(ModelReader.read(schema, settings), List.of());
    }

    /** No table at all. */
    record Empty() implements SchemaSource {
        @Override
        public Resolved resolve(Dialect dialect, Schema last) {
            return new Resolved(Schema.EMPTY, Hints.NONE);
        }
    }

    record InModel(Declaration declaration, List<Rename> renames) implements SchemaSource {
        @Override
        public Resolved resolve(Dialect dialect, Schema last) {
            return dialect.resolve(SpokenRenames.in(declaration, renames, last), last);
        }

        @Override
        public SchemaSource renamed(List<Rename> spoken) {
            return new InModel(declaration, spoken);
        }
    }

    /** What the last migration of a folder left; the folder that has one for each dialect. */
    record InFolder(Path out) implements SchemaSource {
        @Override
        public Resolved resolve(Dialect dialect, Schema last) {
            DialectFolder folder =
                    MigrationsFolder.open(out, Clock.systemUTC()).dialect(SnapshotFormat.ofDialect(dialect.name()));
            if (Files.notExists(folder.path())) {
                throw noMigrations(out, dialect);
            }
            return new Resolved(folder.latestSnapshot().schema(), Hints.NONE);
        }
    }

    record InSnapshot(Path file) implements SchemaSource {
        @Override
        public Resolved resolve(Dialect dialect, Schema last) {
            SnapshotFile read = SnapshotFile.read(file);
            if (!read.format().dialect().equals(dialect.name())) {
                throw new ProblemException(new Problem(
                        "TD424",
                        "%s is a snapshot for %s".formatted(file, read.format().dialect()),
                        "the SQL is asked for in %s".formatted(dialect.name()),
                        "give --dialect %s, or a snapshot for %s"
                                .formatted(read.format().dialect(), dialect.name())));
            }
            return new Resolved(read.snapshot().schema(), Hints.NONE);
        }
    }

    private static WrongUsageException noMigrations(Path out, Dialect dialect) {
        return new WrongUsageException(new Problem(
                "TD426",
                "there are no migrations for %s in %s".formatted(dialect.name(), out),
                "a folder of migrations has one named %s in it".formatted(dialect.name()),
                "name the folder above those of the dialects, or say empty if there was no migration yet"));
    }

    private static WrongUsageException noSnapshot(String journal) {
        return new WrongUsageException(new Problem(
                "TD428",
                "%s is a journal".formatted(journal),
                "it lists migrations, and holds no schema",
                "name the folder above those of the dialects, or a snapshot that lies beside the journal"));
    }
}
