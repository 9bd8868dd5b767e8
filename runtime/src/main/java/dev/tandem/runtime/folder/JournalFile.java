package dev.tandem.runtime.folder;

import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a journal's bytes, not more than a journal can have. */
final class JournalFile {

    /** About a hundred thousand migrations. */
    private static final int LARGEST = 16 * 1024 * 1024;

    private JournalFile() {}

    static Journal read(FolderSource source) {
        String place = source.place(Journal.FILE);
        try {
            Optional<InputStream> file = source.open(Journal.FILE);
            if (file.isEmpty()) {
                throw missing(place);
            }
            return Journal.parse(text(file.get()), place);
        } catch (IOException e) {
            throw unreadable(place, e);
        }
    }

    private static String text(InputStream file) throws IOException {
        try (file) {
            byte[] bytes = file.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("it is larger than " + LARGEST + " bytes");
            }
            Optional<String> text = MigrationFolder.text(bytes);
            if (text.isEmpty()) {
                throw new IOException("it is not UTF-8");
            }
            return text.get();
        }
    }

    private static MigrationException missing(String place) {
        return new Failure(
                        "TD501",
                        "there is no journal",
                        "a folder of migrations is known by its meta/_journal.json; here is none",
                        "name the folder of one dialect, the one that holds meta/; `tandem generate` makes it")
                .at(place)
                .exception();
    }

    private static MigrationException unreadable(String place, IOException cause) {
        Failure failure = new Failure(
                "TD502",
                "the journal cannot be read",
                String.valueOf(cause.getMessage()),
                "restore the file from version control, or correct it where it says");
        return new MigrationException(failure.at(place), cause);
    }
}
