package dev.tandem.snapshot;

import dev.tandem.schema.Schema;
import java.util.Arrays;
import java.util.UUID;

/** A snapshot between its text and its schema. */
final class SnapshotJson {

    /** A snapshot as it goes to disk. */
    record Printed(Snapshot snapshot, String text) {}

    private SnapshotJson() {}

    /** The schema as the successor of a snapshot. */
    static Printed print(SnapshotFormat format, Snapshot last, Schema schema) {
        Snapshot unnamed = last.next(schema);
        String text = JsonOutput.print(json -> json.object(() -> write(format, unnamed, json)));
        String id = idOf(text);
        // Both formats have the id before the prevId, which may be the zero one too.
        int at = text.indexOf(Snapshot.NO_ID);
        String named = text.substring(0, at) + id + text.substring(at + Snapshot.NO_ID.length());
        return new Printed(unnamed.withId(id), named);
    }

    /** All members at the top, in drizzle-kit's order. */
    static void write(SnapshotFormat format, Snapshot snapshot, JsonOutput json) {
        switch (format) {
            case SQLITE -> new SqliteWriter(snapshot, json).write();
            case POSTGRES -> new PostgresWriter(snapshot, json).write();
        }
    }

    /** Shaped like the random ones of drizzle-kit, but the same for the same content. */
    private static String idOf(String text) {
        byte[] hash = Sha256.digest(Utf8.encode(text));
        long most = 0;
        long least = 0;
        for (int index = 0; index < 8; index++) {
            most = (most << 8) | (hash[index] & 0xff);
            least = (least << 8) | (hash[index + 8] & 0xff);
        }
        long versioned = (most & ~0xf000L) | 0x4000L;
        long variant = (least & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(versioned, variant).toString();
    }

    /** The members of a snapshot, which an older drizzle-kit may have written. */
    static Fields fields(String file, Json json) {
        return Fields.of(file, OlderVersions.current(json));
    }

    /** The format that a snapshot says it has. */
    static SnapshotFormat formatOf(Fields snapshot) {
        String dialect = snapshot.text("dialect");
        return Arrays.stream(SnapshotFormat.values())
                .filter(format -> format.isSpelled(dialect))
                .findFirst()
                .orElseThrow(() -> SnapshotProblem.otherDialect(snapshot.file(), dialect, "sqlite or postgresql"));
    }

    /** The snapshot, its dialect taken already. */
    static Snapshot read(Fields snapshot, SnapshotFormat format) {
        String version = snapshot.text("version");
        if (!version.equals(format.version())) {
            throw SnapshotProblem.version(snapshot.file(), version, format);
        }
        Snapshot read = switch (format) {
            case SQLITE -> new SqliteReader(snapshot).snapshot();
            case POSTGRES -> new PostgresReader(snapshot).snapshot();
        };
        snapshot.nothingElse();
        return read;
    }
}
