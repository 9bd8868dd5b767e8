package dev.tandem.scenarios;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;

/** The scenarios to run: all, unless {@code -Dscenario=column_*} names a few. */
final class Chosen {

    private static final Optional<String> GLOB = Optional.ofNullable(System.getProperty("scenario"));

    private Chosen() {}

    static List<Path> folders() {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + GLOB.orElse("*"));
        List<Path> chosen = Scenario.folders().stream()
                .filter(folder -> matcher.matches(folder.getFileName()))
                .toList();
        if (chosen.isEmpty()) {
            throw new IllegalStateException("no scenario is called -Dscenario=" + GLOB.orElse("*"));
        }
        return chosen;
    }

    /** A few are no proof, and must not look like one. */
    static boolean areAll() {
        return GLOB.isEmpty();
    }
}
