package dev.tandem.snapshot;

import java.io.IOException;
import java.nio.file.Path;

/** What a write does to the disk, one step at a time, so that a test can stop it at each. */
interface FileOperations {

    void createDirectory(Path directory) throws IOException;

    /** Returns when the content is on the disk. */
    void write(Path file, byte[] content) throws IOException;

    /** In one step, replacing what is there. */
    void move(Path from, Path to) throws IOException;

    /** Does nothing if it is not there. */
    void delete(Path file) throws IOException;

    /** Returns when the names in it are on the disk. */
    void sync(Path directory) throws IOException;
}
