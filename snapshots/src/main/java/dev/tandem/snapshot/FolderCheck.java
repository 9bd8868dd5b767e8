package dev.tandem.snapshot;

import dev.tandem.problem.ProblemException;
import dev.tandem.snapshot.Finding.Severity;
import dev.tandem.snapshot.JournalFile.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks a dialect's folder over, as far as that goes without a model and without a database. */
final class FolderCheck {

    private final DialectFolder folder;
    private final FolderBounds bounds;

    FolderCheck(DialectFolder folder, FolderBounds bounds) {
        this.folder = folder;
        this.bounds = bounds;
    }

    Checkup run() {
        List<Finding> findings = new ArrayList<>();
        boolean canGoOn;
        try {
            canGoOn = look(findings);
        } catch (ProblemException damaged) {
            findings.addAll(of(damaged));
            canGoOn = false;
        }
        return new Checkup(findings, canGoOn);
    }

    private boolean look(List<Finding> findings) {
        List<Entry> entries = folder.entries();
        JournalLines lines = JournalLines.of(folder.journalFile());
        findings.addAll(new FileFindings(folder, bounds, lines).of(entries));
        findings.addAll(new OrderFindings(folder.journalFile(), lines).of(entries));
        findings.addAll(new ChainFindings(folder, bounds, lines).of(entries));
        try {
            folder.latestSnapshot();
            return true;
        } catch (ProblemException stopped) {
            if (findings.stream().noneMatch(found -> found.severity() == Severity.ERROR)) {
                findings.addAll(of(stopped));
            }
            return false;
        }
    }

    private List<Finding> of(ProblemException stopped) {
        return stopped.problems().stream()
                .map(problem ->
                        Finding.error(problem, problem.at().map(Path::of).orElse(folder.journalFile()), 1))
                .toList();
    }
}
