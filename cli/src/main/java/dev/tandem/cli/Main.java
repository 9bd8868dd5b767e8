package dev.tandem.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/** The command {@code tandem}. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Map<String, String> environment = System.getenv();
        boolean terminal = isTerminal(Boolean.getBoolean("tandem.terminal"), environment);
        Optional<BufferedReader> answers = Optional.of(System.in)
                .filter(in -> Boolean.getBoolean("tandem.answers"))
                .map(in -> new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        Console console = new Console(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                terminal,
                terminal && wantsColour(environment),
                answers);
        System.exit(run(List.of(args), environment, console));
    }

    /** Runs one command line; returns its exit code. */
    static int run(List<String> args, Map<String, String> environment, Console console) {
        TandemCommand tandem = new TandemCommand(environment, console);
        Failures failures = new Failures(tandem, console);
        ExitWatch watch = new ExitWatch(failures);
        watch.begin();
        try {
            return commandLine(tandem, console)
                    .setParameterExceptionHandler((wrong, unused) -> failures.ofCommandLine(wrong))
                    .setExecutionExceptionHandler((thrown, unusedCommand, unusedResult) -> failures.ofCommand(thrown))
                    .execute(args.isEmpty() ? new String[] {"--help"} : args.toArray(String[]::new));
        } catch (Error broken) {
            return failures.ofCommand(broken);
        } finally {
            watch.end();
        }
    }

    static CommandLine commandLine(TandemCommand tandem, Console console) {
        CommandLine commandLine = new CommandLine(tandem)
                .addSubcommand(new GenerateCommand(tandem))
                .addSubcommand(new MigrateCommand(tandem))
                .addSubcommand(new StatusCommand(tandem))
                .addSubcommand(new HistoryCommand(tandem))
                .addSubcommand(new BaselineCommand(tandem))
                .addSubcommand(new RepairCommand(tandem))
                .addSubcommand(new DiffCommand(tandem))
                .addSubcommand(new PullCommand(tandem))
                .addSubcommand(new CheckCommand(tandem))
                .addSubcommand(new DropCommand(tandem))
                .addSubcommand(new DriftCommand(tandem))
                .addSubcommand(new VerifyCommand(tandem))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(console.colour() ? Help.Ansi.ON : Help.Ansi.OFF));
        commandLine.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes:%n");
        commandLine.getCommandSpec().usageMessage().exitCodeList(ExitCode.sentences());
        return commandLine;
    }

    /** A pipeline's log may be a terminal to its programs, and keeps every line that was to be rewritten. */
    static boolean isTerminal(boolean connected, Map<String, String> environment) {
        return connected
                && environment.getOrDefault("CI", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** https://no-color.org: any value but none at all. */
    static boolean wantsColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** SQL goes into files by way of this stream, whatever the terminal's own encoding is. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
