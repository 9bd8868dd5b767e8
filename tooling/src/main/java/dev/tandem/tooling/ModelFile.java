package dev.tandem.tooling;

import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import dev.tandem.tooling.settings.Setting;
import dev.tandem.tooling.settings.Settings;
import dev.tandem.tooling.settings.WrongUsageException;
import dev.tandem.tooling.source.ClassName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** The file that a model is to be written to. */
public record ModelFile(Path path, ClassName model) {

    private static final String USUAL_ROOT = "src/main/java";

    private static final String EXTENSION = ".java";

    /**
     * The file that the setting {@code schema} names, or the usual one of a class.
     *
     * @param packageName where the path does not tell
     * @param className where nothing else does
     */
    public static ModelFile of(Settings settings, Optional<String> packageName, Optional<String> className) {
        Optional<String> schema = settings.find(Setting.SCHEMA);
        Optional<String> file = schema.filter(text -> text.endsWith(EXTENSION));
        if (file.isPresent()) {
            return atPath(settings.path(file.get()), packageName, className);
        }
        ClassName model = schema.map(ModelFile::split)
                .or(() -> className.map(name -> new ClassName(packageName.orElse(""), name)))
                .orElseThrow(ModelFile::nowhere);
        requireLegal(model);
        return new ModelFile(settings.path(USUAL_ROOT + "/" + model.qualified().replace('.', '/') + EXTENSION), model);
    }

    private static ModelFile atPath(Path path, Optional<String> packageName, Optional<String> className) {
        String simpleName = String.valueOf(path.getFileName()).replaceFirst("\\.java$", "");
        className.filter(name -> !name.equals(simpleName)).ifPresent(name -> {
            throw wrong(
                    "class %s cannot be in %s".formatted(name, path.getFileName()),
                    "a file is named after the class that is in it",
                    "leave --class out, or name another file by --schema");
        });
        ClassName model = new ClassName(packageName.orElseGet(() -> packageOf(path)), simpleName);
        requireLegal(model);
        return new ModelFile(path, model);
    }

    /** What stands between the last folder named java, or src, and the file. */
    private static String packageOf(Path path) {
        Path folder = path.resolveSibling("");
        for (String root : new String[] {"java", "src"}) {
            for (int at = folder.getNameCount() - 1; at >= 0; at--) {
                if (folder.getName(at).toString().equals(root)) {
                    return at + 1 == folder.getNameCount()
                            ? ""
                            : folder.subpath(at + 1, folder.getNameCount())
                                    .toString()
                                    .replace(folder.getFileSystem().getSeparator(), ".");
                }
            }
        }
        return "";
    }

    private static ClassName split(String qualified) {
        int dot = qualified.lastIndexOf('.');
        return new ClassName(qualified.substring(0, Math.max(dot, 0)), qualified.substring(dot + 1));
    }

    private static void requireLegal(ClassName model) {
        boolean legal = SourceVersion.isIdentifier(model.simpleName()) && SourceVersion.isName(model.qualified());
        if (!legal) {
            throw wrong(
                    "'%s' is no name of a class".formatted(model.qualified()),
                    "Java has rules for names, and words of its own that are none",
                    "give --package and --class, or a file by --schema, such as src/main/java/shop/ShopModel.java");
        }
    }

    private static WrongUsageException nowhere() {
        return wrong(
                "nothing says where the model is to be",
                "neither the settings nor the command line names a file or a class",
                "give --schema src/main/java/…/YourModel.java, or --class YourModel");
    }

    private static WrongUsageException wrong(String message, String why, String fix) {
        return new WrongUsageException(new Problem("TD331", message, why, fix));
    }

    /**
     * Writes the source.
     *
     * @param mayReplace whether a file that is there may go
     */
    public void write(String source, boolean mayReplace) {
        if (!mayReplace) {
            requireFree();
        }
        try {
            Files.createDirectories(path.toAbsolutePath().resolveSibling(""));
            Files.writeString(path, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody may have written what is there. */
    public void requireFree() {
        if (Files.exists(path)) {
            throw new ProblemException(new Problem(
                    "TD332",
                    "%s is there already".formatted(path),
                    "it may be a model that somebody wrote, and would be lost",
                    "give --force to replace it, --schema for another file, or --stdout to only look"));
        }
    }
}
