package dev.tandem.runtime.folder;

import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The migrations of one dialect: {@code meta/_journal.json} and the files that it names. Nothing is read before it is asked
 * for, and nothing that the journal does not name.
 *
 * <pre>{@code
 * MigrationFolder inTheJar = MigrationFolder.onClasspath("db/tandem/sqlite");
 * MigrationFolder onDisk = MigrationFolder.inDirectory(Path.of("db/tandem/sqlite"));
 * }</pre>
 */
public final class MigrationFolder {

    /** About a hundred thousand migrations. */
    private static final int LARGEST_JOURNAL = 16 * 1024 * 1024;

    private final FolderSource source;

    private MigrationFolder(FolderSource source) {
        this.source = source;
    }

    /** A folder on disk, the one that holds {@code meta/_journal.json}. */
    public static MigrationFolder inDirectory(Path directory) {
        return new MigrationFolder(new FolderSource.InDirectory(directory));
    }

    /** A folder on the class path, {@code db/tandem/sqlite}, as the thread's class loader sees it. */
    public static MigrationFolder onClasspath(String folder) {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return onClasspath(folder, ofThread == null ? ClassLoader.getSystemClassLoader() : ofThread);
    }

    /** A folder on the class path of a class loader. Only files that the journal names are looked for. */
    public static MigrationFolder onClasspath(String folder, ClassLoader loader) {
        return new MigrationFolder(new FolderSource.OnClasspath(folder, loader));
    }

    /** Its journal, read anew each time; one that is missing or broken is refused with its place. */
    public Journal journal() {
        try {
            Optional<InputStream> file = source.open(Journal.FILE);
            if (file.isEmpty()) {
                throw noJournal();
            }
            return Journal.parse(textOfJournal(file.get()), placeOfJournal());
        } catch (IOException e) {
            Failure failure = new Failure(
                    "TD502",
                    "the journal cannot be read",
                    String.valueOf(e.getMessage()),
                    "restore the file from version control, or correct it where it says");
            throw new MigrationException(failure.at(placeOfJournal()), e);
        }
    }

    private static String textOfJournal(InputStream file) throws IOException {
        try (file) {
            byte[] bytes = file.readNBytes(LARGEST_JOURNAL + 1);
            if (bytes.length > LARGEST_JOURNAL) {
                throw new IOException("it is larger than " + LARGEST_JOURNAL + " bytes");
            }
            Optional<String> text = text(bytes);
            if (text.isEmpty()) {
                throw new IOException("it is not UTF-8");
            }
            return text.get();
        }
    }

    private MigrationException noJournal() {
        return new Failure(
                        "TD501",
                        "there is no journal",
                        "a folder of migrations is known by its meta/_journal.json; here is none",
                        "name the folder of one dialect, the one that holds meta/; `tandem generate` makes it")
                .at(placeOfJournal())
                .exception();
    }

    /** The text of a file; empty where its bytes are not UTF-8. */
    public static Optional<String> text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // What is not UTF-8 is replaced, and then no longer the same bytes.
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) ? Optional.of(text) : Optional.empty();
    }

    /** Whether a migration's file is there. */
    public boolean has(JournalEntry entry) {
        try {
            Optional<InputStream> file = source.open(entry.fileName());
            if (file.isPresent()) {
                file.get().close();
            }
            return file.isPresent();
        } catch (IOException e) {
            throw unreadable(entry, e);
        }
    }

    /** The bytes of a migration's file; empty when there is no such file. */
    public Optional<byte[]> read(JournalEntry entry) {
        try {
            Optional<InputStream> file = source.open(entry.fileName());
            return file.isEmpty() ? Optional.empty() : Optional.of(bytes(file.get()));
        } catch (IOException e) {
            throw unreadable(entry, e);
        }
    }

    private static byte[] bytes(InputStream file) throws IOException {
        try (file) {
            return file.readAllBytes();
        }
    }

    /** Where a migration's file lies, for messages. */
    public String place(JournalEntry entry) {
        return source.place(entry.fileName());
    }

    /** Where the journal lies, for messages. */
    public String placeOfJournal() {
        return source.place(Journal.FILE);
    }

    private MigrationException unreadable(JournalEntry entry, IOException cause) {
        Failure failure = new Failure(
                "TD510",
                "the file of " + entry.tag() + " cannot be read",
                String.valueOf(cause.getMessage()),
                "make the file readable for the user that this program runs as");
        return new MigrationException(failure.at(place(entry)), cause);
    }
}
