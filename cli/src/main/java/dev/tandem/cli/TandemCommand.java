package dev.tandem.cli;

import dev.tandem.tooling.settings.Setting;
import dev.tandem.tooling.settings.Settings;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What all commands have in common. */
@Command(
        name = "tandem",
        header = "One Java schema model, two databases: writes migrations for SQLite and Postgres and applies them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExample:%n",
        footer = "  tandem -C examples/notes generate --dialect sqlite,postgres")
final class TandemCommand {

    private final Map<String, String> environment;
    private final Console console;

    @Option(
            names = "-C",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The project's folder, where tandem.properties lies. Default: here.")
    private Path directory = Path.of("");

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Print one JSON object, for programs.")
    private boolean json;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "Print only what has to be looked at.")
    private boolean quiet;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, description = "Print where an error came from.")
    private boolean stacktrace;

    TandemCommand(Map<String, String> environment, Console console) {
        this.environment = environment;
        this.console = console;
    }

    /** All settings; what the command line gives wins. */
    Settings settings(SettingOptions... options) {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        for (SettingOptions some : options) {
            some.given().forEach((setting, value) -> value.ifPresent(text -> given.put(setting, text)));
        }
        return Settings.read(directory, given, environment);
    }

    /** Prints what came of a command; returns its exit code. */
    int print(Report report) {
        console.print(report, json, quiet);
        return report.exitCode().code();
    }

    /** Heard while migrations are applied. */
    Progress progress() {
        if (quiet || json) {
            return new Progress(console, Progress.Style.WARNINGS);
        }
        return new Progress(console, console.terminal() ? Progress.Style.ONE_LINE : Progress.Style.LINES);
    }

    /** A person who can be asked; nobody where a program reads the output. */
    Optional<BufferedReader> person() {
        return json ? Optional.empty() : console.answers();
    }

    Console console() {
        return console;
    }

    boolean json() {
        return json;
    }

    boolean stacktrace() {
        return stacktrace;
    }
}
