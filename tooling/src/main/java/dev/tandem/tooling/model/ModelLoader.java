package dev.tandem.tooling.model;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Loads the user's classes. They see the JDK, the words to declare a schema with, and their own class path, but none of the
 * libraries that the tool itself is made with.
 */
final class ModelLoader extends URLClassLoader {

    private static final String NAME = "model";

    private final Map<String, byte[]> compiled;

    /**
     * A loader.
     *
     * @param compiled classes by their binary names; they come before the class path
     */
    ModelLoader(Map<String, byte[]> compiled, List<Path> classpath) {
        super(NAME, classpath.stream().map(ModelLoader::url).toArray(URL[]::new), new Words());
        this.compiled = compiled;
    }

    /** Whether a frame of a stack runs code of the user's. */
    static boolean hasLoaded(StackTraceElement frame) {
        return NAME.equals(frame.getClassLoaderName());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = compiled.get(name);
        return bytes == null ? super.findClass(name) : defineClass(name, bytes, 0, bytes.length);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the tool shows to the model. */
    private static final class Words extends ClassLoader {

        Words() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("dev.tandem.")) {
                return Class.forName(name, false, ModelLoader.class.getClassLoader());
            }
            throw new ClassNotFoundException(name);
        }
    }
}
