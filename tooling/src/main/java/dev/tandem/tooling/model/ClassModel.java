package dev.tandem.tooling.model;

import dev.tandem.problem.Problem;
import dev.tandem.tooling.settings.WrongUsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A model that was compiled before. */
final class ClassModel {

    private ClassModel() {}

    static Class<?> load(String name, List<Path> classpath) {
        ModelLoader loader = new ModelLoader(Map.of(), classpath);
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError missing) {
            throw new WrongUsageException(
                    new Problem(
                            "TD407",
                            missing instanceof ClassNotFoundException
                                    ? "there is no class " + name
                                    : "the model %s cannot be loaded: %s".formatted(name, missing),
                            "it was looked for in " + describe(classpath),
                            "compile it and set classpath to where its classes lie, or set schema to its source file, "
                                    + "a path that ends with .java"),
                    missing);
        }
    }

    private static String describe(List<Path> classpath) {
        if (classpath.isEmpty()) {
            return "no folder at all, as classpath is not set";
        }
        return classpath.stream()
                .map(path -> Files.exists(path) ? path.toString() : path + " (which does not exist)")
                .collect(Collectors.joining(", "));
    }
}
