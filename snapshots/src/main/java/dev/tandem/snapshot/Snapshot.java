package dev.tandem.snapshot;

import dev.tandem.schema.Schema;

/**
 * A schema with identity and parent: what a migration left.
 *
 * @param id of this snapshot
 * @param prevId of the snapshot before it
 */
public record Snapshot(String id, String prevId, Schema schema) {

    static final String NO_ID = "00000000-0000-0000-0000-000000000000";

    /** What stands before the first migration. */
    public static final Snapshot NONE = new Snapshot(NO_ID, NO_ID, Schema.EMPTY);
}
