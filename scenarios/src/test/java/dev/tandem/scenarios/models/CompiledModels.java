package dev.tandem.scenarios.models;

import dev.tandem.declare.Model;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** The classes of all models. */
public final class CompiledModels {

    private final Map<String, CompiledClass> classes;
    private final Map<String, ClassLoader> loaders = new ConcurrentHashMap<>();

    private CompiledModels(Map<String, CompiledClass> classes) {
        this.classes = classes;
    }

    /** Compiles the sources in one go, each in a package named like the folder that it lies in. */
    public static CompiledModels of(List<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (InMemory files = new InMemory(compiler.getStandardFileManager(null, null, null))) {
            List<String> options = List.of("-proc:none", "-Xlint:none", "-g", "-classpath", words());
            List<ModelSource> units = sources.stream().map(ModelSource::new).toList();
            boolean compiled = compiler.getTask(complaints, files, null, options, null, units)
                    .call();
            if (!compiled) {
                throw new IllegalStateException("the scenarios' models do not compile:\n" + complaints);
            }
            return new CompiledModels(Map.copyOf(files.written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the words of the model lie: a user's model needs nothing else. */
    private static String words() {
        return Path.of(URI.create(Model.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
    }

    /** The model's class, loaded apart from those of other scenarios. */
    public Class<?> load(Path source) {
        String scenario = ModelSource.packageOf(source);
        String simpleName = String.valueOf(source.getFileName()).replace(".java", "");
        try {
            return loaders.computeIfAbsent(scenario, unused -> new Loader(classes))
                    .loadClass(scenario + "." + simpleName);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(source + " declares no class " + simpleName, e);
        }
    }

    /** Keeps what the compiler writes. */
    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, CompiledClass> written = new ConcurrentHashMap<>();

        private InMemory(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return written.computeIfAbsent(className, CompiledClass::new);
        }
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, CompiledClass> classes;

        private Loader(Map<String, CompiledClass> classes) {
            super(Loader.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            CompiledClass found = classes.get(name);
            if (found == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = found.bytes();
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
