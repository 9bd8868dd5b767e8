package dev.tandem.cli;

import dev.tandem.schema.Schema;
import dev.tandem.tooling.ModelFile;
import dev.tandem.tooling.PullFolder;
import dev.tandem.tooling.pull.PulledModel;
import dev.tandem.tooling.pull.Sides;
import dev.tandem.tooling.settings.Setting;
import dev.tandem.tooling.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tandem pull}. */
@Command(
        name = "pull",
        header = "Write the Java model of the last snapshots, from which generating finds no changes.",
        description = {
            "For a schema that was there before its model, in a folder of drizzle-kit say.",
            "Ends with 2 if the model has no word for something; it is named."
        },
        footer = {
            "  tandem pull --from migrations --schema src/main/java/shop/ShopModel.java",
            "  tandem pull --from drizzle --package shop --class ShopModel --stdout"
        })
final class PullCommand implements Callable<Integer> {

    private static final String ANY_NAME = "AppModel";

    private final TandemCommand tandem;

    @Option(
            names = "--from",
            paramLabel = "DIR",
            required = true,
            description = "A folder of migrations: one with sqlite, postgres or both in it, or that of one database.")
    private String from = "";

    @Option(
            names = "--dialect",
            paramLabel = "NAMES",
            description = "Which of the folder's databases. Default: those that have migrations.")
    private Optional<String> dialects = Optional.empty();

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            description = "The file to write. Default: that of the settings, or the class's below src/main/java.")
    private Optional<String> schema = Optional.empty();

    @Option(
            names = "--package",
            paramLabel = "NAME",
            description = "The class's package. Default: what the path tells.")
    private Optional<String> packageName = Optional.empty();

    @Option(names = "--class", paramLabel = "NAME", description = "The class. Default: what the file is named after.")
    private Optional<String> className = Optional.empty();

    @Option(names = "--stdout", description = "Print the source and write nothing.")
    private boolean stdout;

    @Option(names = "--force", description = "Replace a file that is there.")
    private boolean force;

    PullCommand(TandemCommand tandem) {
        this.tandem = tandem;
    }

    @Override
    public Integer call() {
        Settings settings = tandem.settings(() -> Map.of(Setting.DIALECT, dialects, Setting.SCHEMA, schema));
        ModelFile file = ModelFile.of(settings, packageName, className.or(() -> nameToPrint(settings)));
        if (!stdout && !force) {
            file.requireFree();
        }
        Sides<Schema> schemas = PullFolder.schemas(settings.path(from), settings.dialects());
        PulledModel model = PulledModel.of(schemas, file.model());
        if (stdout) {
            return tandem.print(new PullReport(model, Optional.empty(), Optional.empty()));
        }
        file.write(model.source(), force);
        return tandem.print(new PullReport(model, Optional.of(file.path()), missingSetting(file, settings)));
    }

    private Optional<String> nameToPrint(Settings settings) {
        return settings.find(Setting.SCHEMA).isEmpty() && stdout ? Optional.of(ANY_NAME) : Optional.empty();
    }

    /** What the next command would not know without the options of this one. */
    private Optional<String> missingSetting(ModelFile file, Settings settings) {
        boolean isSet = tandem.settings().find(Setting.SCHEMA).isPresent();
        Path project = settings.directory().toAbsolutePath().normalize();
        String path =
                project.relativize(file.path().toAbsolutePath().normalize()).toString();
        return isSet ? Optional.empty() : Optional.of("%s=%s".formatted(Setting.SCHEMA.key(), path));
    }
}
