package dev.tandem.snapshot;

import dev.tandem.snapshot.Finding.Severity;
import dev.tandem.snapshot.JournalFile.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Entries that stand behind others and say that they are older. */
final class OrderFindings {

    private final Path journal;
    private final JournalLines lines;

    OrderFindings(Path journal, JournalLines lines) {
        this.journal = journal;
        this.lines = lines;
    }

    /** What drizzle-kit wrote is only named: databases have it as it is. */
    List<Finding> of(List<Entry> entries) {
        List<Finding> findings = new ArrayList<>();
        for (int index = 1; index < entries.size(); index++) {
            Entry before = entries.get(index - 1);
            Entry entry = entries.get(index);
            if (entry.migration().when() <= before.migration().when()) {
                findings.add(new Finding(
                        entry.migration().isOurs() ? Severity.ERROR : Severity.WARNING,
                        CheckProblem.older(journal, entry.tag(), before.tag()),
                        journal,
                        lines.of(entry)));
            }
        }
        return findings;
    }
}
