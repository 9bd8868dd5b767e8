package dev.tandem.cli;

import dev.tandem.problem.Problem;
import dev.tandem.snapshot.LastMigration;
import dev.tandem.snapshot.MigrationsFolder;
import dev.tandem.snapshot.SnapshotFormat;
import dev.tandem.tooling.DropMigration;
import dev.tandem.tooling.ShowStatus;
import dev.tandem.tooling.settings.Setting;
import dev.tandem.tooling.settings.Settings;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tandem drop}. */
@Command(
        name = "drop",
        header = "Take back the last migration: its files and its entry in the journal.",
        description = "Of all dialects for which it was generated. What a database has applied must not be dropped.",
        footer = {"  tandem drop", "  tandem drop --url jdbc:sqlite:notes.db"})
final class DropCommand implements Callable<Integer> {

    private final TandemCommand tandem;

    @Option(names = "--dialect", paramLabel = "NAMES", description = "sqlite, postgres or both. Default: both.")
    private Optional<String> dialects = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder of migrations. Default: migrations.")
    private Optional<String> out = Optional.empty();

    @Option(names = "--url", description = "A database that must not have applied it.")
    private Optional<String> url = Optional.empty();

    @Option(names = "--user", description = "Who logs in there.")
    private Optional<String> user = Optional.empty();

    @Option(names = "--yes", description = "Delete also what a person wrote into a file.")
    private boolean yes;

    DropCommand(TandemCommand tandem) {
        this.tandem = tandem;
    }

    @Override
    public Integer call() {
        Settings settings = tandem.settings(() -> Map.of(Setting.DIALECT, dialects, Setting.OUT, out));
        DropMigration drop = new DropMigration(MigrationsFolder.open(settings.out(), Clock.systemUTC()));
        Map<SnapshotFormat, LastMigration> last = drop.last(settings.dialects());
        if (url.isPresent()) {
            Settings database = tandem.settings(() -> Map.of(Setting.URL, url, Setting.USER, user, Setting.OUT, out));
            drop.requireNotApplied(last, ShowStatus.of(database, Optional.empty()));
        }
        boolean agreed = written(last).isEmpty() || yes || isAgreedTo(last);
        if (agreed) {
            drop.drop(last);
        }
        return tandem.print(new DropReport(agreed ? last : Map.of()));
    }

    private static List<LastMigration.File> written(Map<SnapshotFormat, LastMigration> last) {
        return last.values().stream()
                .flatMap(migration -> migration.files().stream())
                .filter(file -> !file.isAsGenerated())
                .toList();
    }

    private boolean isAgreedTo(Map<SnapshotFormat, LastMigration> last) {
        List<LastMigration.File> files = written(last);
        String question = files.stream()
                .map(file -> ShownPath.of(file.sql()) + " was written by a person")
                .collect(Collectors.joining("%n".formatted(), "", "%nDelete it?".formatted()));
        return tandem.person()
                .map(person -> tandem.console().agrees(question, person))
                .orElseThrow(() -> new UnansweredException(
                        files.stream().map(DropCommand::unanswered).toList()));
    }

    private static Problem unanswered(LastMigration.File file) {
        return new Problem(
                "TD420",
                "%s was written by a person".formatted(ShownPath.of(file.sql())),
                "what it says cannot be generated again",
                "keep a copy of what is still needed, then add --yes: tandem drop --yes");
    }
}
