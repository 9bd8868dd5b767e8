package dev.tandem.cli;

import dev.tandem.tooling.settings.Setting;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which model, and which folder. */
final class ModelOptions implements SettingOptions {

    @Option(
            names = "--schema",
            paramLabel = "MODEL",
            description = "The model: a source file, or a class on the class path.")
    private Optional<String> schema = Optional.empty();

    @Option(names = "--classpath", paramLabel = "PATHS", description = "What the model needs besides its own sources.")
    private Optional<String> classpath = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder of migrations. Default: migrations.")
    private Optional<String> out = Optional.empty();

    @Override
    public Map<Setting, Optional<String>> given() {
        return Map.of(Setting.SCHEMA, schema, Setting.CLASSPATH, classpath, Setting.OUT, out);
    }
}
