package dev.tandem.snapshot;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file as it is to be.
 *
 * @param text none where there is to be no file
 */
record FileContent(Path file, Optional<String> text) {

    FileContent(Path file, String text) {
        this(file, Optional.of(text));
    }

    /** There is to be no such file. */
    static FileContent none(Path file) {
        return new FileContent(file, Optional.empty());
    }

    Optional<byte[]> bytes() {
        return text.map(Utf8::encode);
    }

    Optional<String> hash() {
        return bytes().map(Sha256::hex);
    }
}
