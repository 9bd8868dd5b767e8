package dev.tandem.cli;

import dev.tandem.snapshot.LastMigration;
import dev.tandem.snapshot.SnapshotFormat;
import java.util.List;
import java.util.Map;

/** What {@code tandem drop} took away; nothing where the user would not. */
record DropReport(Map<SnapshotFormat, LastMigration> dropped) implements Report {

    @Override
    public List<String> news() {
        return dropped.isEmpty()
                ? List.of("Nothing was changed")
                : dropped.entrySet().stream()
                        .flatMap(migration -> migration.getValue().files().stream()
                                .map(file -> "dropped %s: %s"
                                        .formatted(migration.getKey().dialect(), ShownPath.of(file.sql()))))
                        .toList();
    }

    @Override
    public Json json() {
        return new Json()
                .with(
                        "dropped",
                        dropped.entrySet().stream()
                                .flatMap(migration -> migration.getValue().files().stream()
                                        .map(file -> new Json()
                                                .with(
                                                        "dialect",
                                                        migration.getKey().dialect())
                                                .with("tag", file.tag())
                                                .with("file", ShownPath.of(file.sql()))))
                                .toList());
    }

    @Override
    public ExitCode exitCode() {
        return dropped.isEmpty() ? ExitCode.FAILED : ExitCode.DONE;
    }
}
