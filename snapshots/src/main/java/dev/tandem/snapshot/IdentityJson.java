package dev.tandem.snapshot;

import dev.tandem.schema.Numbering.Identity;
import dev.tandem.schema.Numbering.Identity.Kind;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.SequenceOptions;
import dev.tandem.schema.SqlType;

/** An identity column of Postgres: its kind and how its sequence counts. */
final class IdentityJson {

    private IdentityJson() {}

    /**
     * What a snapshot leaves out is what Postgres takes by itself.
     *
     * @param type of the column, which bounds the sequence
     */
    static Identity read(Fields identity, QualifiedName table, SqlType type) {
        Kind kind = switch (identity.text("type")) {
            case "always" -> Kind.ALWAYS;
            case "byDefault" -> Kind.BY_DEFAULT;
            default -> throw identity.malformed("type", "is neither always nor byDefault");
        };
        String schema = identity.optionalText("schema").orElse(table.schema());
        QualifiedName sequence = PublicSchema.read(schema, identity.text("name"));
        return new Identity(kind, sequence, readOptions(identity, largest(type)));
    }

    /** How a sequence counts, behind an identity or not. */
    static SequenceOptions readOptions(Fields sequence, String largest) {
        String min = sequence.optionalText("minValue").orElse("1");
        return new SequenceOptions(
                sequence.optionalText("increment").orElse("1"),
                min,
                sequence.optionalText("maxValue").orElse(largest),
                sequence.optionalText("startWith").orElse(min),
                sequence.optionalText("cache").orElse("1"),
                sequence.optionalFlag("cycle").orElse(false));
    }

    private static String largest(SqlType type) {
        return switch (type.text()) {
            case "smallint" -> String.valueOf(Short.MAX_VALUE);
            case "integer" -> String.valueOf(Integer.MAX_VALUE);
            default -> String.valueOf(Long.MAX_VALUE);
        };
    }

    static void write(Identity identity, JsonOutput json) {
        json.text("type", identity.kind() == Kind.ALWAYS ? "always" : "byDefault");
        json.text("name", identity.sequence().name());
        json.text("schema", PublicSchema.write(identity.sequence()));
        writeOptions(identity.options(), json);
    }

    static void writeOptions(SequenceOptions options, JsonOutput json) {
        json.text("increment", options.increment());
        json.text("startWith", options.startWith());
        json.text("minValue", options.minValue());
        json.text("maxValue", options.maxValue());
        json.text("cache", options.cache());
        json.flag("cycle", options.cycle());
    }
}
