package dev.tandem.tooling.model;

import dev.tandem.declare.Model;
import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs the compiler of the JDK on a model. */
final class ModelCompiler {

    /** A model seldom needs more of the JDK, and not to look at the rest saves a quarter of the compiler's time. */
    private static final List<String> ONLY_JAVA_BASE = List.of("--limit-modules", "java.base");

    private ModelCompiler() {}

    /** The classes by their binary names. */
    static Map<String, byte[]> compile(SourceModel model, List<Path> classpath) {
        JavaCompiler compiler =
                Optional.ofNullable(ToolProvider.getSystemJavaCompiler()).orElseThrow(ModelCompiler::noCompiler);
        return compile(compiler, model, classpath, ONLY_JAVA_BASE, new StringWriter())
                .orElseGet(() -> compileWithAllModules(compiler, model, classpath));
    }

    private static Map<String, byte[]> compileWithAllModules(
            JavaCompiler compiler, SourceModel model, List<Path> classpath) {
        StringWriter said = new StringWriter();
        return compile(compiler, model, classpath, List.of(), said)
                .orElseThrow(() -> wrongSource(model, said.toString()));
    }

    private static Optional<Map<String, byte[]>> compile(
            JavaCompiler compiler, SourceModel model, List<Path> classpath, List<String> modules, StringWriter said) {
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                CompiledClasses classes = new CompiledClasses(files)) {
            boolean compiled = compiler.getTask(
                            said, classes, null, options(model, classpath, modules), null, units(model, files))
                    .call();
            return compiled ? Optional.of(classes.bytes()) : Optional.empty();
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }

    private static Iterable<? extends JavaFileObject> units(SourceModel model, StandardJavaFileManager files) {
        Optional<JavaFileObject> unit = model.text().map(text -> new SourceText(model.className(), text));
        return unit.isPresent() ? List.of(unit.get()) : files.getJavaFileObjects(model.file());
    }

    /*
     * Sources win over classes that an earlier build left on the class path. Annotation processors of the class path are
     * for the user's build.
     */
    private static List<String> options(SourceModel model, List<Path> classpath, List<String> modules) {
        Stream<String> options = Stream.of(
                "-classpath",
                Stream.concat(Stream.of(wordsToDeclareWith()), classpath.stream())
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)),
                "-sourcepath",
                model.sourceRoot().map(Path::toString).orElse(""),
                "-Xprefer:source",
                "-proc:none",
                "-nowarn",
                "-Xlint:none",
                "-g:source,lines");
        return Stream.concat(modules.stream(), options).toList();
    }

    private static Path wordsToDeclareWith() {
        try {
            return Path.of(Model.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ProblemException wrongSource(SourceModel model, String said) {
        return new ProblemException(new Problem(
                "TD406",
                "the model %s does not compile".formatted(model.file().getFileName()),
                "the compiler says:\n\n" + said.stripTrailing() + "\n",
                "mend the source, or set classpath to the classes that it needs"));
    }

    private static ProblemException noCompiler() {
        return new ProblemException(new Problem(
                "TD410",
                "this Java (%s) has no compiler".formatted(System.getProperty("java.home")),
                "a model that is given as source is compiled before it is read",
                "run Tandem on a JDK rather than a JRE, or set schema to a class and classpath to where it lies"));
    }
}
