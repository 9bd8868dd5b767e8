package dev.tandem.scenarios.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.SimpleJavaFileObject;

/**
 * A model's source. Every scenario has a {@code From} and a {@code To}: what keeps them apart in one compilation is a
 * package named like the scenario's folder, put in front of the first line so that line numbers stay true.
 */
final class ModelSource extends SimpleJavaFileObject {

    private final Path file;

    ModelSource(Path file) {
        super(file.toUri(), Kind.SOURCE);
        this.file = file;
    }

    /** A file may hold any class but must name it after itself; the compiler asks, because paths tell no package. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE && file.endsWith(simpleName + ".java");
    }

    /** The name of the folder, which every file of a scenario has. */
    static String packageOf(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
        return "package " + packageOf(file) + ";" + Files.readString(file);
    }
}
