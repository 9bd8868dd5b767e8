package dev.tandem.snapshot;

import java.nio.file.Path;

/** A file as it is to be. */
record FileContent(Path file, String text) {

    byte[] bytes() {
        return Utf8.encode(text);
    }

    String hash() {
        return Sha256.hex(bytes());
    }
}
