package dev.tandem.snapshot;

import dev.tandem.snapshot.JournalFile.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where entries stand in their journal, for who looks at it in a pull request. */
record JournalLines(List<String> lines) {

    static JournalLines of(Path journal) {
        return new JournalLines(
                Files.exists(journal)
                        ? JsonFile.text(journal, JsonFile.bytes(journal))
                                .lines()
                                .toList()
                        : List.of());
    }

    /** The line of an entry's tag, from 1; the first where the journal writes it in another way. */
    int of(Entry entry) {
        String tag = "\"%s\"".formatted(entry.tag());
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).contains("\"tag\"") && lines.get(line).contains(tag)) {
                return line + 1;
            }
        }
        return 1;
    }
}
