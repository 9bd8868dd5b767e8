package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.scenarios.database.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The recorded folders are those of the real tool; {@code -Dgolden=update} records them anew. */
@Tag("interop")
class DrizzleKitTest {

    private static final Pattern RANDOM =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=\"when\": )\\d+");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void drizzle_kit_writes_what_was_recorded(Database database) throws IOException {
        Path out = folder.resolve(database.toString());
        assertThat(new DrizzleKit(database, out).record().output()).isEmpty();

        RecordedFolder recorded = RecordedFolder.of(database);
        if (Golden.UPDATE) {
            recorded.replaceWith(out);
        }

        assertThat(content(new RecordedFolder(out))).isEqualTo(content(recorded));
    }

    /** Each file's text, with a number in the place of what is another with every run. */
    private static Map<String, String> content(RecordedFolder folder) throws IOException {
        List<String> random = new ArrayList<>();
        Map<String, String> content = new TreeMap<>();
        for (Path file : folder.files("")) {
            Matcher matcher = RANDOM.matcher(Files.readString(file));
            content.put(folder.path().relativize(file).toString(), matcher.replaceAll(found -> {
                if (!random.contains(found.group())) {
                    random.add(found.group());
                }
                return "random " + random.indexOf(found.group());
            }));
        }
        return content;
    }
}
