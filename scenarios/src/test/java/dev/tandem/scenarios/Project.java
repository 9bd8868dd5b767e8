package dev.tandem.scenarios;

import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.declare.Declaration;
import dev.tandem.declare.Model;
import dev.tandem.dialect.Dialect;
import dev.tandem.problem.ProblemException;
import dev.tandem.resolve.Rename;
import dev.tandem.resolve.Resolved;
import dev.tandem.runtime.Migrator;
import dev.tandem.runtime.folder.MigrationFolder;
import dev.tandem.scenarios.database.Database;
import dev.tandem.scenarios.database.Scratch;
import dev.tandem.schema.Schema;
import dev.tandem.snapshot.DialectFolder;
import dev.tandem.snapshot.MigrationFile;
import dev.tandem.snapshot.MigrationsFolder;
import dev.tandem.snapshot.SnapshotFormat;
import dev.tandem.tooling.Draft;
import dev.tandem.tooling.GenerateMigration;
import dev.tandem.tooling.rename.RenameFlags;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A user's project with one database: the folder of migrations, to which every generating may add one. */
final class Project {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final Dialect dialect;
    private final MigrationsFolder migrations;

    Project(Path out, Database database) {
        this(out, database.dialect());
    }

    Project(Path out, Dialect dialect) {
        this.dialect = dialect;
        this.migrations = MigrationsFolder.open(out, CLOCK);
    }

    /** What was generated: the text of its file, what it changes, and what the user said was renamed. */
    record Generated(List<MigrationFile> files, ChangeSet changes, List<Rename> renames) {

        String sql() {
            return files.stream().map(MigrationFile::sql).collect(Collectors.joining());
        }

        /** With the name of each file above it. */
        String parts() {
            return files.stream()
                    .map(file -> "-- " + file.name() + ".sql\n" + file.sql())
                    .collect(Collectors.joining("\n"));
        }
    }

    /** As {@code tandem generate} does; empty where nothing differs. */
    Optional<Generated> generate(Class<?> model, RenameFlags flags) {
        Declaration declaration = Declaration.of(() -> instanceOf(model));
        GenerateMigration generate = new GenerateMigration(migrations, declaration, flags);
        List<Rename> renames = renames(dialect.resolve(declaration, lastSchema()), flags);
        List<Draft> drafts = generate.differences(List.of(dialect)).stream()
                .map(difference -> generate.draft(difference, Optional.empty()))
                .toList();
        generate.write(drafts);
        return drafts.stream()
                .map(draft -> new Generated(
                        draft.migration().files(), draft.difference().changes(), renames))
                .findFirst();
    }

    private static List<Rename> renames(Resolved wanted, RenameFlags flags) {
        return wanted.hints().plus(flags.hints()).renames();
    }

    /** What a user says who has followed the model and wants the old names back. */
    RenameFlags wayBack(Class<?> model, RenameFlags flags) {
        try {
            Resolved wanted = dialect.resolve(Declaration.of(() -> instanceOf(model)), lastSchema());
            return new WayBack(new Pair<>(lastSchema(), wanted.schema()), renames(wanted, flags))
                    .flags(flags.othersAreNew());
        } catch (ProblemException nobodyCanFollow) {
            return RenameFlags.NONE;
        }
    }

    Schema lastSchema() {
        return folder().latestSnapshot().schema();
    }

    /** Every file of the folder with its content. */
    Map<Path, String> files() {
        Path home = folder().path();
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(home::relativize, Golden::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a daemon does when it starts. */
    void migrate(Scratch database) {
        Migrator.forDataSource(database.dataSource())
                .migrations(MigrationFolder.inDirectory(folder().path()))
                .migrate();
    }

    private DialectFolder folder() {
        return migrations.dialect(SnapshotFormat.ofDialect(dialect.name()));
    }

    static Model instanceOf(Class<?> model) {
        try {
            return model.asSubclass(Model.class).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(model + " is no model", e);
        }
    }
}
