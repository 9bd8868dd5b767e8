package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file with what is expected. {@code -Dgolden=update} writes what is there into it.
 *
 * @param written whether it is written down, whatever it is
 */
record Golden(Path file, boolean written) {

    static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    void assertEquals(String actual) {
        if (written) {
            write(actual);
        }
        assertThat(file).as("a golden file; -Dgolden=update writes it").exists();
        assertThat(actual).as("%s; -Dgolden=update rewrites it", file).isEqualTo(read(file));
    }

    void assertAbsent(String because) {
        if (written) {
            delete();
        }
        assertThat(file).as(because).doesNotExist();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
