package dev.tandem.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk that fails at one of its operations: before it, or, of a write, in the middle. */
final class FailingDisk implements FileOperations {

    /** What the process does after the operation that fails. */
    enum Afterwards {
        /** It is dead: nothing else reaches the disk. */
        NOTHING_WORKS,
        /** It goes on, as after a full disk that has room again. */
        ALL_WORKS
    }

    private final FileOperations disk = new QuickDisk();
    private final int failing;
    private final Afterwards afterwards;
    private int operations;

    FailingDisk(int failing, Afterwards afterwards) {
        this.failing = failing;
        this.afterwards = afterwards;
    }

    /** Whether the operation that was to fail came up at all. */
    boolean hasFailed() {
        return operations >= failing;
    }

    private boolean fails() {
        operations++;
        return operations == failing || (operations > failing && afterwards == Afterwards.NOTHING_WORKS);
    }

    private void failIfDue() throws IOException {
        if (fails()) {
            throw new IOException("operation " + operations + " fails");
        }
    }

    @Override
    public void createDirectory(Path directory) throws IOException {
        failIfDue();
        disk.createDirectory(directory);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        if (fails()) {
            if (operations == failing) {
                disk.write(file, Arrays.copyOf(content, content.length / 2));
            }
            throw new IOException("operation " + operations + " fails");
        }
        disk.write(file, content);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        failIfDue();
        disk.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        failIfDue();
        disk.delete(file);
    }

    @Override
    public void sync(Path directory) throws IOException {
        failIfDue();
        disk.sync(directory);
    }
}
