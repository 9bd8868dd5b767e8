package dev.tandem.tooling.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be set. */
public enum Setting {
    /** The model: a source file, or the name of a class on {@link #CLASSPATH}. */
    SCHEMA("schema"),
    /** Folders and jars that the model needs, or lies in. */
    CLASSPATH("classpath"),
    /** Where migrations go; each dialect has a folder in it. */
    OUT("out"),
    /** The databases, {@code sqlite,postgres}. */
    DIALECT("dialect"),
    /** The database that migrations are applied to. */
    URL("url"),
    /** Serves where the dialect is SQLite and {@link #URL} is not set. */
    SQLITE_URL("sqlite.url"),
    /** Serves where the dialect is Postgres and {@link #URL} is not set. */
    POSTGRES_URL("postgres.url"),
    /** A Postgres server on which databases may be made to try something, and dropped again. */
    SCRATCH_URL("scratch.url"),
    /** Whether migrations of Postgres are written so that programs go on to use the tables meanwhile. */
    POSTGRES_ONLINE("postgres.online"),
    USER("user"),
    PASSWORD("password"),
    /** The table that remembers what was applied, {@code [schema.]table}. */
    LEDGER("ledger"),
    /** How long another process that migrates is waited for, {@code 90s} or {@code 15m}. */
    LOCK_TIMEOUT("lock-timeout"),
    /** How long one statement of a migration may take, {@code 90s}. */
    STATEMENT_TIMEOUT("statement-timeout");

    private final String key;

    Setting(String key) {
        this.key = key;
    }

    /** As it stands in {@code tandem.properties}. */
    public String key() {
        return key;
    }

    /** As it stands in the environment: {@code TANDEM_SQLITE_URL}. */
    public String variable() {
        return "TANDEM_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Setting::key).toList();
    }
}
