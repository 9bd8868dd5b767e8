package dev.tandem.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real disk without waiting for it. */
final class QuickDisk implements FileOperations {

    private final FileOperations disk = new DiskOperations();

    @Override
    public void createDirectory(Path directory) throws IOException {
        disk.createDirectory(directory);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        Files.write(file, content);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        disk.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }

    @Override
    public void sync(Path directory) {}
}
