package dev.tandem.scenarios;

import dev.tandem.scenarios.models.CompiledModels;
import java.nio.file.Path;
import java.util.Arrays;

/** A model at three times, which TypeScript beside it says too. */
enum GrowingModel {
    FIRST("First"),
    SECOND("Second"),
    THIRD("Third");

    private static final Path HOME = Path.of("src/test/interop/both");

    private static final CompiledModels COMPILED =
            CompiledModels.of(Arrays.stream(values()).map(GrowingModel::source).toList());

    private final String name;

    GrowingModel(String name) {
        this.name = name;
    }

    private Path source() {
        return HOME.resolve(name + ".java");
    }

    Class<?> load() {
        return COMPILED.load(source());
    }
}
