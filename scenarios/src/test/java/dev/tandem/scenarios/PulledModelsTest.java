package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.change.Cause;
import dev.tandem.change.Pair;
import dev.tandem.declare.Declaration;
import dev.tandem.dialect.Dialect;
import dev.tandem.diff.Differ;
import dev.tandem.problem.ProblemException;
import dev.tandem.resolve.Resolved;
import dev.tandem.scenarios.database.Database;
import dev.tandem.scenarios.models.CompiledModels;
import dev.tandem.schema.Schema;
import dev.tandem.tooling.pull.Declarer;
import dev.tandem.tooling.pull.Sides;
import dev.tandem.tooling.source.ClassName;
import dev.tandem.tooling.source.ModelSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schemas of every kind become the source of a model, and that model differs from them in nothing. */
class PulledModelsTest {

    private static final Path HOME = Path.of("target/pulled");

    /**
     * Schemas that one model is to be written for.
     *
     * @param name of a package, which keeps the models apart
     */
    private record Given(String name, Sides<Schema> schemas) {

        Path source() {
            return HOME.resolve(name).resolve("Pulled.java");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Given> ALL = Stream.concat(
                    scenarios(), Arrays.stream(Database.values()).flatMap(PulledModelsTest::recorded))
            .toList();

    private static final CompiledModels MODELS =
            CompiledModels.of(ALL.stream().map(PulledModelsTest::written).toList());

    private static Path written(Given given) {
        try {
            Files.createDirectories(HOME.resolve(given.name()));
            return Files.writeString(
                    given.source(),
                    ModelSource.of(Declarer.declare(given.schemas()), new ClassName("", "Pulled"), List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Given> all() {
        return ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_model_that_was_pulled_differs_in_nothing(Given given) {
        Class<?> pulled = MODELS.load(given.source());

        given.schemas().sqlite().ifPresent(schema -> differsInNothing(pulled, Database.SQLITE.dialect(), schema));
        given.schemas().postgres().ifPresent(schema -> differsInNothing(pulled, Database.POSTGRES.dialect(), schema));
    }

    private static void differsInNothing(Class<?> model, Dialect dialect, Schema last) {
        Resolved wanted = dialect.resolve(Declaration.of(() -> Project.instanceOf(model)), last);

        assertThat(Differ.between(new Pair<>(last, wanted.schema()), wanted.hints())
                        .causes())
                .as("on %s", dialect.name())
                .extracting(Cause::describe)
                .isEmpty();
    }

    /** Those of every model that a scenario has, on the databases that do not refuse it. */
    private static Stream<Given> scenarios() {
        return ScenariosTest.CHOSEN.stream()
                .flatMap(scenario -> scenario.to().stream())
                .flatMap(model -> {
                    String name = "%s_%s"
                            .formatted(
                                    model.getName(model.getNameCount() - 2),
                                    String.valueOf(model.getFileName()).replace(".java", ""));
                    Class<?> compiled = ScenariosTest.MODELS.load(model);
                    Optional<Schema> sqlite = resolved(Database.SQLITE, compiled);
                    Optional<Schema> postgres = resolved(Database.POSTGRES, compiled);
                    return sqlite.isEmpty() && postgres.isEmpty()
                            ? Stream.empty()
                            : Stream.of(new Given(name, new Sides<>(sqlite, postgres)));
                });
    }

    private static Optional<Schema> resolved(Database database, Class<?> model) {
        try {
            Declaration declaration = Declaration.of(() -> Project.instanceOf(model));
            return Optional.of(
                    database.dialect().resolve(declaration, Schema.EMPTY).schema());
        } catch (ProblemException refused) {
            return Optional.empty();
        }
    }

    /** Each step of a folder that drizzle-kit wrote. */
    private static Stream<Given> recorded(Database database) {
        List<Schema> schemas = RecordedFolder.of(database).schemas();
        Function<Schema, Sides<Schema>> sides = switch (database) {
            case SQLITE -> Sides::onSqlite;
            case POSTGRES -> Sides::onPostgres;
        };
        return IntStream.range(0, schemas.size())
                .mapToObj(at -> new Given("recorded_%s_%02d".formatted(database, at), sides.apply(schemas.get(at))));
    }
}
