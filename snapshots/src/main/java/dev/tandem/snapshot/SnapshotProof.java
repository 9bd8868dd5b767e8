package dev.tandem.snapshot;

import dev.tandem.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Proves that a snapshot, read again, is the schema it was written from: what it does not hold would be lost unseen. */
final class SnapshotProof {

    private SnapshotProof() {}

    static void prove(SnapshotFormat format, SnapshotJson.Printed printed) {
        Schema written = printed.snapshot().schema();
        Schema read = Extras.applyTo(read(format, printed.text()), Extras.of(written));
        if (!read.equals(written)) {
            throw new IllegalStateException(
                    "a bug of ours: the snapshot holds\n  %s\nand should hold\n  %s".formatted(read, written));
        }
    }

    private static Schema read(SnapshotFormat format, String text) {
        try {
            Fields fields = Fields.of("the new snapshot", JsonText.parse(text));
            SnapshotJson.formatOf(fields);
            return SnapshotJson.read(fields, format).schema();
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading what was written", impossible);
        }
    }
}
