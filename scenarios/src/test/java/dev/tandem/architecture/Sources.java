package dev.tandem.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The project's sources as text. */
final class Sources {

    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");

    private Sources() {}

    static List<Path> main() {
        return ofModules("src/main/java");
    }

    static List<Path> tests() {
        return ofModules("src/test/java");
    }

    /** Of all modules that the build knows. */
    private static List<Path> ofModules(String folder) {
        return MODULE.matcher(read(PROJECT.resolve("pom.xml")))
                .results()
                .map(found -> PROJECT.resolve(found.group(1)).resolve(folder))
                .flatMap(Sources::files)
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    static Stream<Path> files(Path root) {
        if (!Files.exists(root)) {
            return Stream.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the pattern's first group finds in the files. */
    static Set<String> find(List<Path> files, Pattern pattern) {
        return files.stream()
                .flatMap(file -> pattern.matcher(read(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
