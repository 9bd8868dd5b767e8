package dev.tandem.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that nothing may lead out of. It may be a link itself. */
record FolderBounds(Path out) {

    /** The file, unless a link on the way leads elsewhere. */
    Path inside(Path file) {
        Path existing = file;
        while (!Files.exists(existing) && !existing.equals(out)) {
            existing = existing.resolveSibling("");
        }
        if (!file.startsWith(out) || leadsOut(existing)) {
            throw FolderProblem.outside(file);
        }
        return file;
    }

    private boolean leadsOut(Path existing) {
        try {
            return Files.exists(existing) && !existing.toRealPath().startsWith(out.toRealPath());
        } catch (IOException e) {
            throw FolderProblem.unreadable(existing, e);
        }
    }
}
