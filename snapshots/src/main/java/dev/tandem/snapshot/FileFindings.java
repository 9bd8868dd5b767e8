package dev.tandem.snapshot;

import dev.tandem.snapshot.JournalFile.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the files of a folder and its journal do not agree on. */
final class FileFindings {

    private final DialectFolder folder;
    private final FolderBounds bounds;
    private final JournalLines lines;

    FileFindings(DialectFolder folder, FolderBounds bounds, JournalLines lines) {
        this.folder = folder;
        this.bounds = bounds;
        this.lines = lines;
    }

    List<Finding> of(List<Entry> entries) {
        List<Finding> findings = new ArrayList<>();
        Set<Path> named = new HashSet<>();
        for (Entry entry : entries) {
            Path sql = bounds.inside(folder.sqlFile(entry));
            named.add(sql);
            named.add(folder.snapshotFile(entry.prefix()));
            if (Files.exists(sql)) {
                changed(entry, sql).ifPresent(findings::add);
            } else {
                findings.add(Finding.error(
                        FolderProblem.noSql(sql, entry.tag()).problems().get(0),
                        folder.journalFile(),
                        lines.of(entry)));
            }
        }
        strays(named).forEach(findings::add);
        return findings;
    }

    private static Optional<Finding> changed(Entry entry, Path sql) {
        byte[] bytes = JsonFile.bytes(sql);
        return entry.migration()
                .hash()
                .filter(hash -> !hash.equals(Sha256.hex(bytes)))
                .map(hash -> {
                    String text = new String(bytes, StandardCharsets.ISO_8859_1);
                    String lf = text.replace("\r\n", "\n");
                    boolean isSameText = Stream.of(lf, lf.replace("\n", "\r\n"))
                            .anyMatch(other -> hash.equals(Sha256.hex(other.getBytes(StandardCharsets.ISO_8859_1))));
                    return isSameText
                            ? Finding.warning(CheckProblem.otherLineEnds(sql), sql)
                            : Finding.error(CheckProblem.edited(sql, entry.tag()), sql, 1);
                });
    }

    private Stream<Finding> strays(Set<Path> named) {
        return Stream.concat(
                in(folder.path(), "*.sql")
                        .filter(file -> !named.contains(file))
                        .map(file -> Finding.warning(CheckProblem.straySql(file), file)),
                in(folder.journalFile().resolveSibling(""), "*_snapshot.json")
                        .filter(file -> !named.contains(file))
                        .map(file -> Finding.warning(CheckProblem.straySnapshot(file), file)));
    }

    private static Stream<Path> in(Path directory, String pattern) {
        if (!Files.isDirectory(directory)) {
            return Stream.empty();
        }
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(directory, pattern)) {
            all.forEach(files::add);
        } catch (IOException e) {
            throw FolderProblem.unreadable(directory, e);
        }
        return files.stream().sorted();
    }
}
