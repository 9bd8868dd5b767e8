package dev.tandem.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same small migrations as each contestant wants them, in a folder each. */
record Workload(Path directory) {

    static final String CHANGELOG = "changelog.sql";

    /** Four kinds in turn: a table, a column for it, an index on that, a row. */
    private static final List<String> KINDS = List.of(
            "CREATE TABLE item_%1$d (id INTEGER PRIMARY KEY, name TEXT NOT NULL)",
            "ALTER TABLE item_%1$d ADD COLUMN amount INTEGER",
            "CREATE INDEX item_%1$d_amount ON item_%1$d (amount)",
            "INSERT INTO item_%1$d (id, name, amount) VALUES (1, 'first', 10)");

    static Workload write(Path directory, String dialect, int size) throws IOException {
        Workload workload = new Workload(directory);
        Files.createDirectories(workload.journal().getParent());
        Files.createDirectories(workload.forFlyway());
        Files.createDirectories(workload.forLiquibase());
        List<String> entries = new ArrayList<>();
        StringBuilder changelog = new StringBuilder("--liquibase formatted sql\n");
        for (int number = 0; number < size; number++) {
            String sql = KINDS.get(number % KINDS.size()).formatted(number / KINDS.size()) + ";\n";
            String tag = "%04d_step".formatted(number);
            Files.writeString(workload.forTandem().resolve(tag + ".sql"), sql);
            Files.writeString(workload.forFlyway().resolve("V%04d__step.sql".formatted(number)), sql);
            changelog.append("\n--changeset bench:").append(number).append('\n').append(sql);
            entries.add(entry(number, tag, Sha256.of(sql.getBytes(StandardCharsets.UTF_8))));
        }
        Files.writeString(workload.forLiquibase().resolve(CHANGELOG), changelog);
        Files.writeString(workload.journal(), journal(dialect, entries));
        return workload;
    }

    Path forTandem() {
        return directory.resolve("tandem");
    }

    Path forFlyway() {
        return directory.resolve("flyway");
    }

    Path forLiquibase() {
        return directory.resolve("liquibase");
    }

    Path journal() {
        return forTandem().resolve("meta/_journal.json");
    }

    private static String journal(String dialect, List<String> entries) {
        return """
                {
                  "version": "7",
                  "dialect": "%s",
                  "entries": [
                %s
                  ]
                }
                """.formatted(dialect, String.join(",\n", entries));
    }

    private static String entry(int number, String tag, String hash) {
        return """
                    {
                      "idx": %d,
                      "version": "6",
                      "when": %d,
                      "tag": "%s",
                      "breakpoints": true,
                      "tandem": { "hash": "%s" }
                    }""".formatted(number, 1_700_000_000_000L + number, tag, hash);
    }
}
