package dev.tandem.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** The right to write into a folder, which one process has at a time and which ends with it. */
final class FolderLock implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Far behind the content: on Windows nobody else could read a locked part. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock take(Path out) {
        Path file = out.resolve("_tandem_write.lock");
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (System.nanoTime() < end) {
                Optional<FolderLock> lock = tryTake(file);
                if (lock.isPresent()) {
                    return lock.get();
                }
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (IOException e) {
            throw FolderProblem.unwritable(out, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw FolderProblem.busy(file);
    }

    private static Optional<FolderLock> tryTake(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        if (isLocked(channel) && isStill(file, channel)) {
            return Optional.of(new FolderLock(file, channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException anotherThread) {
            return false;
        }
    }

    /** Whoever had the lock deletes the file in the end: a lock on a deleted file keeps nobody out. */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        byte[] mark = Utf8.encode(UUID.randomUUID().toString());
        channel.truncate(0).write(ByteBuffer.wrap(mark), 0);
        try {
            return Arrays.equals(mark, Files.readAllBytes(file));
        } catch (NoSuchFileException deleted) {
            return false;
        }
    }

    boolean isHeld() {
        return channel.isOpen();
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // A lock file that nobody locks is in nobody's way.
            return;
        }
    }
}
