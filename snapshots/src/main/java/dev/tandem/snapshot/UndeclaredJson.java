package dev.tandem.snapshot;

import dev.tandem.schema.EnumType;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Namespace;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SequenceSchema;
import dev.tandem.schema.Undeclared;
import java.util.List;

/** What stands at the top of a snapshot of Postgres beside tables and views. */
final class UndeclaredJson {

    private UndeclaredJson() {}

    static Undeclared read(Fields snapshot) {
        return new Undeclared(
                NamedSet.copyOf(
                        snapshot.optional("schemas", UndeclaredJson::namespaces).orElse(List.of())),
                ConstraintJson.named(snapshot, "enums", PublicSchema::key, UndeclaredJson::type),
                ConstraintJson.named(snapshot, "sequences", PublicSchema::key, UndeclaredJson::sequence),
                NamedSet.of(),
                AccessJson.read(snapshot));
    }

    private static List<Namespace> namespaces(Fields listed) {
        return listed.keys().stream()
                .map(key -> {
                    if (!listed.text(key).equals(key)) {
                        throw listed.malformed(key, "is not the key it stands under");
                    }
                    return new Namespace(key);
                })
                .toList();
    }

    private static EnumType type(Fields type) {
        return new EnumType(name(type), type.texts("values"));
    }

    private static SequenceSchema sequence(Fields sequence) {
        QualifiedName name = name(sequence);
        return new SequenceSchema(name, IdentityJson.readOptions(sequence, String.valueOf(Long.MAX_VALUE)));
    }

    private static QualifiedName name(Fields thing) {
        return PublicSchema.read(thing.optionalText("schema").orElse(""), thing.text("name"));
    }

    static void writeEnums(Schema schema, JsonOutput json) {
        json.objects("enums", schema.undeclared().enums(), type -> PublicSchema.key(type.name()), type -> {
            json.text("name", type.name().name());
            json.text("schema", PublicSchema.write(type.name()));
            json.texts("values", type.values());
        });
    }

    static void writeNamespaces(Schema schema, JsonOutput json) {
        json.object(
                "schemas",
                () -> schema.undeclared()
                        .namespaces()
                        .forEach(namespace -> json.text(namespace.name(), namespace.name())));
    }

    static void writeSequences(Schema schema, JsonOutput json) {
        json.objects("sequences", schema.undeclared().sequences(), one -> PublicSchema.key(one.name()), one -> {
            json.text("name", one.name().name());
            json.text("schema", PublicSchema.write(one.name()));
            IdentityJson.writeOptions(one.options(), json);
        });
    }
}
