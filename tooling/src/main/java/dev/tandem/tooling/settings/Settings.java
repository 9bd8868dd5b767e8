package dev.tandem.tooling.settings;

import dev.tandem.dialect.Dialect;
import dev.tandem.postgres.PostgresDialect;
import dev.tandem.problem.Problem;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a command is to work with. A flag wins over the environment, the environment over {@code tandem.properties}. Paths
 * are relative to the project's folder.
 */
public final class Settings {

    private static final String DEFAULT_OUT = "migrations";

    private final Path directory;
    private final Map<Setting, String> values;

    private Settings(Path directory, Map<Setting, String> values) {
        this.directory = directory;
        this.values = values;
    }

    /** Reads them all, so that a mistake in any is told before anything is done. */
    public static Settings read(Path directory, Map<Setting, String> flags, Map<String, String> environment) {
        if (!Files.isDirectory(directory)) {
            throw new WrongUsageException(new Problem(
                    "TD401",
                    "there is no folder " + directory,
                    "-C names the folder of the project, where " + SettingsFile.NAME + " lies",
                    "name a folder that exists"));
        }
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        values.putAll(SettingsFile.read(directory));
        for (Setting setting : Setting.values()) {
            Optional.ofNullable(environment.get(setting.variable())).ifPresent(value -> values.put(setting, value));
        }
        values.putAll(flags);
        values.values().removeIf(String::isBlank);
        return new Settings(directory, values);
    }

    /** The same with another value for one setting. */
    public Settings with(Setting setting, String value) {
        Map<Setting, String> changed = new EnumMap<>(Setting.class);
        changed.putAll(values);
        changed.put(setting, value);
        return new Settings(directory, changed);
    }

    public Path directory() {
        return directory;
    }

    public Optional<String> find(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    /** The model; there is no default for it. */
    public String schema() {
        return find(Setting.SCHEMA)
                .orElseThrow(
                        () -> new WrongUsageException(
                                new Problem(
                                        "TD401",
                                        Files.exists(directory.resolve(SettingsFile.NAME))
                                                ? "%s sets no schema".formatted(directory.resolve(SettingsFile.NAME))
                                                : "there is no %s in %s"
                                                        .formatted(SettingsFile.NAME, directory.toAbsolutePath()),
                                        "without the setting schema Tandem does not know which model to read",
                                        "write schema=src/main/java/…/YourModel.java into it, or give --schema, or the project's folder with -C")));
    }

    public List<Path> classpath() {
        return find(Setting.CLASSPATH).stream()
                .flatMap(paths -> Arrays.stream(paths.split("[," + File.pathSeparator + "]")))
                .map(String::strip)
                .filter(path -> !path.isEmpty())
                .map(this::path)
                .toList();
    }

    /** The folder in which each dialect has one of its own. */
    public Path out() {
        return path(find(Setting.OUT).orElse(DEFAULT_OUT));
    }

    /** All that Tandem knows, unless some are named. */
    public List<Dialect> dialects() {
        return find(Setting.DIALECT).map(Dialects::named).orElseGet(Dialects::all);
    }

    /** Those that migrations are generated for, each in the way that is set for it. */
    public List<Dialect> planningDialects() {
        Dialect postgres = isOn(Setting.POSTGRES_ONLINE) ? PostgresDialect.online() : Dialects.POSTGRES;
        return dialects().stream()
                .map(dialect -> dialect.equals(Dialects.POSTGRES) ? postgres : dialect)
                .toList();
    }

    private boolean isOn(Setting setting) {
        String value = find(setting).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            throw new WrongUsageException(new Problem(
                    "TD417",
                    "%s is '%s'".formatted(setting.key(), value),
                    "it is on or off, and anything else would be taken for off in silence",
                    "write true or false"));
        }
        return value.equals("true");
    }

    /** A path of the user's, from the project's folder. */
    public Path path(String text) {
        try {
            return directory.resolve(text).normalize();
        } catch (InvalidPathException invalid) {
            throw new WrongUsageException(new Problem(
                    "TD405",
                    "'%s' is no path: %s".formatted(text, invalid.getReason()),
                    "a file or folder is to be found there",
                    "write a path, relative to the project's folder or absolute"));
        }
    }
}
