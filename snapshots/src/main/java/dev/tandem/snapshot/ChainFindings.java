package dev.tandem.snapshot;

import dev.tandem.problem.Problem;
import dev.tandem.snapshot.Finding.Severity;
import dev.tandem.snapshot.JournalFile.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where snapshots do not follow one on the other. Of the files of one command only the last has a snapshot, and older
 * folders have gaps: what is missing is no finding, what contradicts is.
 */
final class ChainFindings {

    private final DialectFolder folder;
    private final FolderBounds bounds;
    private final JournalLines lines;

    ChainFindings(DialectFolder folder, FolderBounds bounds, JournalLines lines) {
        this.folder = folder;
        this.bounds = bounds;
        this.lines = lines;
    }

    List<Finding> of(List<Entry> entries) {
        List<Finding> findings = new ArrayList<>();
        List<Link> chain = new ArrayList<>();
        Map<String, Entry> byPrefix = new HashMap<>();
        for (Entry entry : entries) {
            Entry same = byPrefix.put(entry.prefix(), entry);
            Path file = bounds.inside(folder.snapshotFile(entry.prefix()));
            if (same != null) {
                Problem problem = FolderProblem.forked(folder.journalFile(), same, entry)
                        .problems()
                        .get(0);
                findings.add(Finding.error(problem, folder.journalFile(), lines.of(entry)));
            } else if (Files.exists(file)) {
                chain.add(new Link(entry, file, SnapshotHead.read(file)));
            }
        }
        for (int index = 1; index < chain.size(); index++) {
            contradiction(chain, index).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> contradiction(List<Link> chain, int index) {
        Link link = chain.get(index);
        if (link.follows(chain.get(index - 1))) {
            return Optional.empty();
        }
        Problem problem = chain.subList(0, index).stream()
                .filter(earlier -> earlier.head().prevId().equals(link.head().prevId()))
                .findFirst()
                .map(earlier -> forked(earlier, link, new Branches(chain, index)))
                .orElseGet(() ->
                        CheckProblem.fromNowhere(link.snapshot(), link.entry().tag()));
        return Optional.of(new Finding(
                matters(link, chain) ? Severity.ERROR : Severity.WARNING,
                problem,
                folder.journalFile(),
                lines.of(link.entry())));
    }

    /** What drizzle-kit went on from long ago is history. */
    private static boolean matters(Link link, List<Link> chain) {
        return link.entry().migration().isOurs() || link.equals(chain.getLast());
    }

    private Problem forked(Link earlier, Link link, Branches branches) {
        return FolderProblem.forked(
                        folder.journalFile(),
                        earlier.entry().tag(),
                        link.entry().tag(),
                        branches.effect(folder.format()))
                .problems()
                .get(0);
    }
}
