package dev.tandem.postgres.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the schemas that are read are called in the database, and what they stand for.
 *
 * @param meanings a schema as in a {@link dev.tandem.schema.QualifiedName}, by its name in the database
 * @param printed what is to stand in the place of a schema's name and its dot wherever the database prints them
 */
record SchemaNames(Map<String, String> meanings, Map<String, String> printed) {

    static final String PUBLIC = "public";

    /** Each stands for itself. */
    static SchemaNames of(List<String> schemas) {
        Map<String, String> meanings = new LinkedHashMap<>();
        schemas.forEach(schema -> meanings.put(schema, schema.equals(PUBLIC) ? "" : schema));
        return new SchemaNames(meanings, Map.of());
    }

    List<String> inDatabase() {
        return List.copyOf(meanings.keySet());
    }

    /** One that is not read stands for itself: a column may have a type of an extension's schema. */
    String schema(String inDatabase) {
        return meanings.getOrDefault(inDatabase, inDatabase.equals(PUBLIC) ? "" : inDatabase);
    }

    /** As in a {@link dev.tandem.schema.SqlType}, where the default schema has its name. */
    String typeSchema(String inDatabase) {
        String meaning = schema(inDatabase);
        return meaning.isEmpty() ? PUBLIC : meaning;
    }

    String inText(String text) {
        String replaced = text;
        for (Map.Entry<String, String> prefix : printed.entrySet()) {
            replaced = replaced.replace(prefix.getKey(), prefix.getValue());
        }
        return replaced;
    }
}
