package dev.tandem.tooling.pull;

import dev.tandem.declare.Declaration;
import dev.tandem.schema.Schema;
import dev.tandem.tooling.source.ClassName;
import dev.tandem.tooling.source.ModelSource;
import java.util.List;

/** The model that schemas can be resolved from. */
public final class PulledModel {

    private PulledModel() {}

    /** The source of its class. */
    public static String source(Sides<Schema> schemas, ClassName name) {
        Declaration declaration = Declarer.declare(schemas);
        return ModelSource.of(declaration, name, List.of());
    }
}
