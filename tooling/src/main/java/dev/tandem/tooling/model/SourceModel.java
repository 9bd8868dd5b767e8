package dev.tandem.tooling.model;

import dev.tandem.problem.Problem;
import dev.tandem.tooling.settings.WrongUsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model in a source file, which need not be there yet.
 *
 * @param className of the class that the file is named after
 * @param sourceRoot the folder above its packages, where the classes that it uses are looked for; none where it uses none
 * @param text what is to be in the file; empty where it can be read there
 */
record SourceModel(Path file, String className, Optional<Path> sourceRoot, Optional<String> text) {

    /** Behind comments, which may hold such a line too, but none of which it can stand in. */
    private static final Pattern PACKAGE =
            Pattern.compile("\\A(?:\\s++|/\\*(?s:.*?)\\*/|//[^\\n\\r]*+)*+package\\s+([\\w.]+)\\s*;");

    static SourceModel of(Path file) {
        String simpleName = file.getFileName().toString().replaceFirst("\\.java$", "");
        Matcher matcher = PACKAGE.matcher(read(file));
        if (!matcher.find()) {
            return new SourceModel(file, simpleName, Optional.of(folder(file)), Optional.empty());
        }
        Path packageFolder = Path.of(matcher.group(1).replace('.', '/'));
        Path folder = folder(file);
        return new SourceModel(
                file,
                matcher.group(1) + "." + simpleName,
                Optional.of(folder.endsWith(packageFolder) ? above(folder, packageFolder.getNameCount()) : folder),
                Optional.empty());
    }

    /** One that uses nothing but the words to declare with, and that no file has yet. */
    static SourceModel of(String className, String text) {
        Path file = Path.of(className.replace('.', '/') + ".java");
        return new SourceModel(file, className, Optional.empty(), Optional.of(text));
    }

    /** Compiles it, in memory, together with what it uses. */
    Class<?> load(List<Path> classpath) {
        Map<String, byte[]> compiled = ModelCompiler.compile(this, classpath);
        try {
            return Class.forName(className, false, new ModelLoader(compiled, classpath));
        } catch (ClassNotFoundException missing) {
            throw new WrongUsageException(
                    new Problem(
                            "TD407",
                            "%s declares no class %s".formatted(file, className),
                            "the model is the class that its file is named after",
                            "name the file after the class, or set schema to the file of the class that extends Model"),
                    missing);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new WrongUsageException(
                    new Problem(
                            "TD407",
                            Files.exists(file)
                                    ? "the model %s cannot be read: %s".formatted(file, unreadable)
                                    : "there is no model %s".formatted(file),
                            "the model is to be read from this file, and a path is relative to the project's folder",
                            "mend the path, or the setting schema if it comes from there, or give the project's folder with -C"),
                    unreadable);
        }
    }

    private static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static Path above(Path folder, int levels) {
        Path above = folder.toAbsolutePath();
        for (int level = 0; level < levels; level++) {
            above = folder(above);
        }
        return above;
    }
}
