package dev.tandem.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A file of JSON, read whole or refused with the reason. */
final class JsonFile {

    /** A thousand tables make 3 MB. */
    private static final long LARGEST = 200_000_000;

    private static final Pattern CONFLICT = Pattern.compile("(?m)^(?:<{7}|>{7}) ");

    private JsonFile() {}

    static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw FolderProblem.unreadable(file, "it is larger than %d bytes".formatted(LARGEST));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw FolderProblem.unreadable(file, e);
        }
    }

    static Json read(Path file) {
        return parse(file, bytes(file));
    }

    static Json parse(Path file, byte[] bytes) {
        String text = text(file, bytes);
        try {
            return JsonText.parse(text);
        } catch (IOException e) {
            throw CONFLICT.matcher(text).find() ? FolderProblem.conflict(file) : FolderProblem.notJson(file, e);
        }
    }

    static String text(Path file, byte[] bytes) {
        try {
            String text = Utf8.decode(bytes);
            if (text.startsWith("\ufeff")) {
                throw FolderProblem.unreadable(file, "it starts with a byte order mark");
            }
            return text;
        } catch (IOException e) {
            throw FolderProblem.unreadable(file, "it is not UTF-8");
        }
    }
}
