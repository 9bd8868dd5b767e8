package dev.tandem.cli;

import dev.tandem.tooling.settings.Setting;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which database, and which folder it follows. */
final class DatabaseOptions implements SettingOptions {

    @Option(names = "--url", description = "jdbc:sqlite:notes.db or jdbc:postgresql://host/database.")
    private Optional<String> url = Optional.empty();

    @Option(names = "--user", description = "Who logs in. The password is a setting: TANDEM_PASSWORD, or password.")
    private Optional<String> user = Optional.empty();

    @Option(
            names = "--dialect",
            paramLabel = "NAME",
            description = "Which of the URLs that are set: sqlite or postgres.")
    private Optional<String> dialect = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder of migrations. Default: migrations.")
    private Optional<String> out = Optional.empty();

    @Option(names = "--dir", description = "The folder of one dialect, the one with meta/_journal.json.")
    private Optional<String> folder = Optional.empty();

    @Option(names = "--ledger", paramLabel = "TABLE", description = "The table that remembers, [schema.]table.")
    private Optional<String> ledger = Optional.empty();

    @Option(
            names = "--lock-timeout",
            paramLabel = "TIME",
            description = "How long to wait for others that migrate: 90s, 15m. Default: 15m.")
    private Optional<String> lockTimeout = Optional.empty();

    Optional<String> folder() {
        return folder;
    }

    @Override
    public Map<Setting, Optional<String>> given() {
        return Map.of(
                Setting.URL, url,
                Setting.USER, user,
                Setting.DIALECT, dialect,
                Setting.OUT, out,
                Setting.LEDGER, ledger,
                Setting.LOCK_TIMEOUT, lockTimeout);
    }
}
