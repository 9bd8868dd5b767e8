package dev.tandem.snapshot;

import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A schema with identity and parent: what a migration left.
 *
 * @param id of this snapshot
 * @param prevId of the snapshot before it
 * @param looseKeys columns of primary keys that drizzle-kit's model leaves nullable. Postgres does not, and so the schema
 *     says NOT NULL; drizzle-kit would drop it if a snapshot said so too
 * @param viewColumns what drizzle-kit listed of the columns of views
 * @param notes members at the top that say nothing about the schema, such as the renames that led to it
 */
public record Snapshot(
        String id,
        String prevId,
        Schema schema,
        Set<LooseKey> looseKeys,
        Map<QualifiedName, Json.Members> viewColumns,
        Map<String, Json> notes) {

    static final String NO_ID = "00000000-0000-0000-0000-000000000000";

    /** What stands before the first migration. */
    public static final Snapshot NONE = new Snapshot(NO_ID, NO_ID, Schema.EMPTY, Set.of(), Map.of(), Map.of());

    public Snapshot {
        looseKeys = Set.copyOf(looseKeys);
        viewColumns = Map.copyOf(viewColumns);
        notes = Map.copyOf(notes);
    }

    /** A column of a primary key. */
    public record LooseKey(QualifiedName table, String column) {}

    Snapshot withId(String newId) {
        return new Snapshot(newId, prevId, schema, looseKeys, viewColumns, notes);
    }

    Snapshot withSchema(Schema newSchema) {
        return new Snapshot(id, prevId, newSchema, looseKeys, viewColumns, notes);
    }

    /** What follows this one, still without an id. */
    Snapshot next(Schema newSchema) {
        Map<QualifiedName, Json.Members> kept = new HashMap<>(viewColumns);
        kept.keySet()
                .removeIf(view ->
                        !schema.views().find(view).equals(newSchema.views().find(view)));
        return new Snapshot(NO_ID, id, newSchema, looseKeys, kept, Map.of());
    }
}
