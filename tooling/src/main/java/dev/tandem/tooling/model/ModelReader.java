package dev.tandem.tooling.model;

import dev.tandem.declare.Declaration;
import dev.tandem.declare.Model;
import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import dev.tandem.tooling.settings.Settings;
import dev.tandem.tooling.settings.WrongUsageException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/** Reads the user's model. */
public final class ModelReader {

    private ModelReader() {}

    /**
     * What the user declared.
     *
     * @param schema {@code src/main/java/notes/NotesModel.java}, or {@code notes.NotesModel}
     * @param settings the class path: what the model needs, and where its class lies
     */
    public static Declaration read(String schema, Settings settings) {
        Class<?> found = schema.endsWith(".java")
                ? SourceModel.of(settings.path(schema)).load(settings.classpath())
                : ClassModel.load(schema, settings.classpath());
        return declaration(found);
    }

    /** What a source declares that no file has yet. */
    public static Declaration readSource(String className, String source) {
        return declaration(SourceModel.of(className, source).load(List.of()));
    }

    private static Declaration declaration(Class<?> found) {
        Constructor<? extends Model> constructor = constructor(found);
        try {
            return Declaration.of(() -> newModel(constructor));
        } catch (ProblemException told) {
            throw told;
        } catch (RuntimeException | LinkageError | StackOverflowError thrown) {
            if (comesFromModel(thrown)) {
                throw failed(found, thrown);
            }
            throw thrown;
        }
    }

    private static Constructor<? extends Model> constructor(Class<?> found) {
        try {
            Constructor<? extends Model> constructor =
                    found.asSubclass(Model.class).getDeclaredConstructor();
            constructor.setAccessible(true);
            if (Modifier.isAbstract(found.getModifiers())) {
                throw new InstantiationException("it is abstract");
            }
            return constructor;
        } catch (ClassCastException | NoSuchMethodException | InstantiationException unsuitable) {
            throw new WrongUsageException(
                    new Problem(
                            "TD408",
                            "%s is no model".formatted(found.getName()),
                            "Tandem makes an object of it, and needs a class that extends Model, is not abstract and has a constructor without parameters",
                            "let it extend dev.tandem.declare.Model, or set schema to the class that does"),
                    unsuitable);
        }
    }

    private static Model newModel(Constructor<? extends Model> constructor) {
        Class<?> model = constructor.getDeclaringClass();
        try {
            return constructor.newInstance();
        } catch (InvocationTargetException thrown) {
            Throwable cause = thrown.getCause();
            throw cause instanceof ProblemException told ? told : failed(model, cause == null ? thrown : cause);
        } catch (ExceptionInInitializerError thrown) {
            throw failed(model, thrown.getCause() == null ? thrown : thrown.getCause());
        } catch (InstantiationException | IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean comesFromModel(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace()).anyMatch(ModelLoader::hasLoaded);
    }

    private static ProblemException failed(Class<?> model, Throwable thrown) {
        Problem problem = new Problem(
                "TD409",
                "making a %s failed: %s".formatted(model.getSimpleName(), thrown),
                "Tandem makes an object of the model to read it, and the model's own code threw this",
                "mend that code; a model only declares, and needs nothing but constants");
        return new ProblemException(
                Arrays.stream(thrown.getStackTrace())
                        .filter(ModelLoader::hasLoaded)
                        .findFirst()
                        .map(frame -> problem.at(frame.getFileName() + ":" + frame.getLineNumber()))
                        .orElse(problem),
                thrown);
    }
}
