package dev.tandem.runtime.folder;

import dev.tandem.runtime.failure.Failure;
import dev.tandem.runtime.failure.MigrationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a journal's bytes, not more than a journal can have. */
final class JournalFile {

    /** About a hundred thousand migrations. */
    private static final int LARGEST = 16 * 1024 * 1024;

    private JournalFile() {}

    static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return text(in, file.toString());
        } catch (NoSuchFileException e) {
            throw missing(file.toString());
        } catch (IOException e) {
            throw unreadable(file.toString(), String.valueOf(e.getMessage()), e);
        }
    }

    static String text(InputStream in, String source) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw unreadable(source, "it is larger than " + LARGEST + " bytes", new IOException("too large"));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw unreadable(source, "it is not UTF-8", e);
        }
    }

    static MigrationException missing(String source) {
        return new Failure(
                        "TD501",
                        "there is no journal",
                        "a folder of migrations is known by its meta/_journal.json; here is none",
                        "name the folder of one dialect, the one that holds meta/; `tandem generate` makes it")
                .at(source)
                .exception();
    }

    static MigrationException unreadable(String source, String why, IOException cause) {
        Failure failure = new Failure(
                "TD502",
                "the journal cannot be read",
                why,
                "restore the file from version control, or correct it where it says");
        return new MigrationException(failure.at(source), cause);
    }
}
