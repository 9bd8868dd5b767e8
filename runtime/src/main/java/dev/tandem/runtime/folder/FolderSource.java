package dev.tandem.runtime.folder;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a folder's files come from. */
interface FolderSource {

    /** Opens a file by its name in the folder; empty when there is none. */
    Optional<InputStream> open(String name) throws IOException;

    /** Where a file lies, for messages. */
    String place(String name);

    /** A folder on disk. */
    record InDirectory(Path directory) implements FolderSource {
        @Override
        public Optional<InputStream> open(String name) throws IOException {
            Path file = directory.resolve(name);
            try {
                return Optional.of(new FileInputStream(file.toFile()));
            } catch (FileNotFoundException | UnsupportedOperationException e) {
                return openByChannel(file);
            }
        }

        /** Tells why it cannot, and reads other file systems too; every JVM has loaded the other way, and not this one. */
        private static Optional<InputStream> openByChannel(Path file) throws IOException {
            try {
                return Optional.of(Files.newInputStream(file));
            } catch (NoSuchFileException e) {
                return Optional.empty();
            }
        }

        @Override
        public String place(String name) {
            return directory.resolve(name).toString();
        }
    }

    /** A folder on the class path. */
    record OnClasspath(String folder, ClassLoader loader) implements FolderSource {
        public OnClasspath {
            folder = withoutSlashes(folder);
        }

        @Override
        public Optional<InputStream> open(String name) {
            return Optional.ofNullable(loader.getResourceAsStream(folder + "/" + name));
        }

        @Override
        public String place(String name) {
            return "classpath:" + folder + "/" + name;
        }

        private static String withoutSlashes(String folder) {
            int start = 0;
            int end = folder.length();
            while (start < end && folder.charAt(start) == '/') {
                start++;
            }
            while (end > start && folder.charAt(end - 1) == '/') {
                end--;
            }
            return folder.substring(start, end);
        }
    }
}
