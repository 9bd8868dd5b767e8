package dev.tandem.runtime;

import dev.tandem.runtime.folder.Journal;
import dev.tandem.runtime.folder.MigrationFolder;
import dev.tandem.runtime.ledger.FileHashes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of migrations that a test writes. */
public final class TestFolder {

    private final Path directory;
    private final String dialect;
    private final List<String> entries = new ArrayList<>();
    private boolean recordsHashes = true;

    public TestFolder(Path directory, String dialect) {
        this.directory = directory;
        this.dialect = dialect;
        writeJournal();
    }

    /** As drizzle-kit writes its journal, without hashes. */
    public TestFolder withoutHashes() {
        recordsHashes = false;
        return this;
    }

    public TestFolder add(String tag, String... sql) {
        return addAt(1_700_000_000_000L + entries.size() * 1000L, tag, sql);
    }

    public TestFolder addAt(long when, String tag, String... sql) {
        byte[] bytes = String.join("\n--> statement-breakpoint\n", sql).getBytes(StandardCharsets.UTF_8);
        write(tag + ".sql", bytes);
        return entry(when, tag, recordsHashes ? FileHashes.sha256(bytes) : "");
    }

    /** As Tandem makes a file for a person to fill. */
    public TestFolder toBeFilled(String tag, String sql) {
        write(tag + ".sql", sql.getBytes(StandardCharsets.UTF_8));
        return entryWith(1_700_000_000_000L + entries.size() * 1000L, tag, ", \"tandem\": {}");
    }

    /** An entry alone. */
    public TestFolder entry(long when, String tag, String hash) {
        return entryWith(when, tag, hash.isEmpty() ? "" : ", \"tandem\": { \"hash\": \"" + hash + "\" }");
    }

    private TestFolder entryWith(long when, String tag, String rest) {
        entries.add("""
                { "idx": %d, "version": "6", "when": %d, "tag": "%s", "breakpoints": true%s }""".formatted(entries.size(), when, tag, rest));
        writeJournal();
        return this;
    }

    public TestFolder withoutLastEntry() {
        entries.remove(entries.size() - 1);
        writeJournal();
        return this;
    }

    /** Of a file's bytes as they are now. */
    public String hash(String tag) {
        try {
            return FileHashes.sha256(Files.readAllBytes(file(tag + ".sql")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(String name, byte[] bytes) {
        try {
            Files.createDirectories(directory.resolve(name).getParent());
            Files.write(directory.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path file(String name) {
        return directory.resolve(name);
    }

    public MigrationFolder folder() {
        return MigrationFolder.inDirectory(directory);
    }

    private void writeJournal() {
        String journal = """
                { "version": "7", "dialect": "%s", "entries": [%s] }
                """.formatted(dialect, String.join(", ", entries));
        write(Journal.FILE, journal.getBytes(StandardCharsets.UTF_8));
    }
}
