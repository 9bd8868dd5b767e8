package dev.tandem.tooling.settings;

import dev.tandem.problem.Nearest;
import dev.tandem.problem.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;

/** The file {@code tandem.properties}. */
record SettingsFile(String text) {

    static final String NAME = "tandem.properties";

    /** What the file of a folder sets; nothing where there is no such file. */
    static Map<Setting, String> read(Path directory) {
        Path file = directory.resolve(NAME);
        if (Files.notExists(file)) {
            return Map.of();
        }
        try {
            return new SettingsFile(withoutMark(Files.readString(file))).settings();
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new WrongUsageException(new Problem(
                    "TD402",
                    "%s cannot be read: %s".formatted(file, unreadable.getMessage()),
                    "it must be a text in UTF-8 with lines of the form key=value",
                    "mend the file; a backslash is written twice, or as a slash in a path"));
        }
    }

    /** Some editors put a byte order mark before the first key, of which it would become a part. */
    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private Map<Setting, String> settings() throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        Map<Setting, String> settings = new EnumMap<>(Setting.class);
        for (String key : properties.stringPropertyNames()) {
            settings.put(setting(key), properties.getProperty(key).strip());
        }
        return settings;
    }

    private Setting setting(String key) {
        return Setting.ofKey(key)
                .orElseThrow(() -> new WrongUsageException(new Problem(
                                "TD403",
                                "unknown setting %s%s".formatted(key, Nearest.question(key, Setting.keys())),
                                "a setting that nothing reads would be ignored in silence",
                                "use one of " + String.join(", ", Setting.keys()))
                        .at(NAME + ":" + lineOf(key))));
    }

    private int lineOf(String key) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                        .filter(index -> lines.get(index).strip().startsWith(key))
                        .findFirst()
                        .orElse(0)
                + 1;
    }
}
