package dev.tandem.snapshot;

import dev.tandem.snapshot.WriteIntent.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Several files written or taken away together: whatever stops the work, afterwards all of them have their new content or
 * all their old one. Each content waits under a temporary name until all are on the disk; only then are they moved into place.
 */
final class AllOrNothing {

    private enum Outcome {
        FINISHED,
        UNDONE
    }

    private final FolderBounds bounds;
    private final Path out;
    private final Path intentFile;
    private final Path unannounced;
    private final FileOperations disk;

    AllOrNothing(FolderBounds bounds, FileOperations disk) {
        this.bounds = bounds;
        this.out = bounds.out();
        this.intentFile = out.resolve(WriteIntent.FILE);
        this.unannounced = out.resolve("_tmp" + WriteIntent.FILE);
        this.disk = disk;
    }

    boolean isInterrupted() {
        return Files.exists(intentFile) || Files.exists(unannounced);
    }

    /** In this order, all or none. */
    void write(List<FileContent> files) {
        try {
            WriteIntent intent = intent(files);
            announce(intent);
            prepare(intent, files);
            finish(intent);
        } catch (IOException failed) {
            settle(failed);
        }
    }

    /** A disk that fails is no crash: what can be put right is put right at once. */
    private void settle(IOException failed) {
        try {
            if (isInterrupted() && settle() == Outcome.FINISHED) {
                return;
            }
        } catch (IOException again) {
            failed.addSuppressed(again);
            throw FolderProblem.unsettled(intentFile, failed);
        }
        throw FolderProblem.unwritable(out, failed);
    }

    /** Finishes or undoes what an earlier process left. */
    void recover() {
        try {
            settle();
        } catch (IOException failed) {
            throw FolderProblem.unsettled(intentFile, failed);
        }
    }

    private Outcome settle() throws IOException {
        if (!Files.exists(intentFile)) {
            disk.delete(unannounced);
            return Outcome.UNDONE;
        }
        WriteIntent intent = WriteIntent.read(out, intentFile);
        boolean whole = true;
        for (Target target : intent.files()) {
            boolean inPlace = isAsWanted(target);
            if (!inPlace && !isAsBefore(target)) {
                throw FolderProblem.brokenIntent(intentFile, target.file().getFileName() + " was changed since");
            }
            whole &= inPlace || target.hash().isEmpty() || isWaiting(target);
        }
        if (whole) {
            finish(intent);
            return Outcome.FINISHED;
        }
        undo(intent);
        return Outcome.UNDONE;
    }

    private WriteIntent intent(List<FileContent> files) throws IOException {
        List<Target> targets = new ArrayList<>();
        Set<Path> missing = new LinkedHashSet<>();
        for (FileContent file : files) {
            Optional<byte[]> before =
                    Files.exists(file.file()) ? Optional.of(Files.readAllBytes(file.file())) : Optional.empty();
            targets.add(new Target(file.file(), file.hash(), before));
            missing.addAll(missingDirectories(folderOf(file.file())));
        }
        return new WriteIntent(List.copyOf(missing), targets);
    }

    private List<Path> missingDirectories(Path directory) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path path = directory; !path.equals(out) && !Files.exists(path); path = folderOf(path)) {
            missing.add(0, path);
        }
        Path parent = missing.isEmpty() ? directory : folderOf(missing.get(0));
        if (Files.exists(parent) && !Files.isDirectory(parent)) {
            throw new NotDirectoryException(parent.toString());
        }
        return missing;
    }

    private void announce(WriteIntent intent) throws IOException {
        disk.write(unannounced, Utf8.encode(intent.print(out)));
        disk.move(unannounced, intentFile);
        disk.sync(out);
    }

    private void prepare(WriteIntent intent, List<FileContent> files) throws IOException {
        for (Path directory : intent.directories()) {
            disk.createDirectory(directory);
            disk.sync(folderOf(directory));
        }
        for (int index = 0; index < files.size(); index++) {
            Optional<byte[]> bytes = files.get(index).bytes();
            if (bytes.isPresent()) {
                disk.write(intent.files().get(index).temporary(), bytes.get());
            }
        }
        syncDirectories(intent);
    }

    private void finish(WriteIntent intent) throws IOException {
        for (Target target : intent.files()) {
            if (isWaiting(target)) {
                disk.move(target.temporary(), target.file());
            } else if (target.hash().isEmpty()) {
                disk.delete(target.file());
            }
        }
        syncDirectories(intent);
        done();
    }

    private void undo(WriteIntent intent) throws IOException {
        for (Target target : intent.files().reversed()) {
            restore(target);
            disk.delete(target.temporary());
        }
        syncDirectories(intent);
        for (Path directory : intent.directories().reversed()) {
            if (Files.exists(directory) && isEmpty(directory)) {
                disk.delete(directory);
            }
        }
        done();
    }

    private void restore(Target target) throws IOException {
        if (isAsBefore(target)) {
            return;
        }
        if (target.before().isEmpty()) {
            disk.delete(target.file());
            return;
        }
        disk.write(target.temporary(), target.before().get());
        disk.move(target.temporary(), target.file());
    }

    private void done() throws IOException {
        disk.delete(intentFile);
        disk.sync(out);
    }

    private void syncDirectories(WriteIntent intent) throws IOException {
        Set<Path> directories = new LinkedHashSet<>();
        intent.files().forEach(target -> directories.add(folderOf(target.file())));
        for (Path directory : directories) {
            disk.sync(directory);
        }
    }

    private boolean isAsWanted(Target target) throws IOException {
        Path file = bounds.inside(target.file());
        return target.hash().isPresent() ? has(file, target.hash().get()) : !Files.exists(file);
    }

    private static boolean isWaiting(Target target) throws IOException {
        return target.hash().isPresent()
                && has(target.temporary(), target.hash().get());
    }

    private static boolean isAsBefore(Target target) throws IOException {
        return target.before().isPresent()
                ? has(target.file(), Sha256.hex(target.before().get()))
                : !Files.exists(target.file());
    }

    private static boolean has(Path file, String hash) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Sha256.hex(Files.readAllBytes(file)).equals(hash);
    }

    private static Path folderOf(Path file) {
        return file.resolveSibling("");
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }
}
