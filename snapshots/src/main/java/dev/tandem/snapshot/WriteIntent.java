package dev.tandem.snapshot;

import dev.tandem.problem.ProblemException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What a write is about to do, on disk before its first step so that whoever comes after a crash can finish or undo it.
 *
 * @param directories that the write makes, outermost first
 * @param files in the order in which they come into place
 */
record WriteIntent(List<Path> directories, List<Target> files) {

    static final String FILE = "_tandem_write.json";

    WriteIntent {
        directories = List.copyOf(directories);
        files = List.copyOf(files);
    }

    /**
     * A file that the write makes, replaces or takes away.
     *
     * @param hash of the content it is to have; none where it is to go
     * @param before the content to restore; none where there was no file
     */
    record Target(Path file, Optional<String> hash, Optional<byte[]> before) {

        /** Where the content waits; drizzle-kit takes no notice of names with an underscore before them. */
        Path temporary() {
            return file.resolveSibling("_tmp_" + file.getFileName());
        }
    }

    String print(Path out) {
        return JsonOutput.print(json -> json.object(() -> {
            json.texts(
                    "directories",
                    directories.stream().map(path -> relative(out, path)).toList());
            json.items(
                    "files",
                    files,
                    target -> json.object(() -> {
                        json.text("path", relative(out, target.file()));
                        target.hash().ifPresent(hash -> json.text("hash", hash));
                        target.before()
                                .ifPresent(bytes ->
                                        json.text("before", Base64.getEncoder().encodeToString(bytes)));
                    }));
        }));
    }

    private static String relative(Path out, Path path) {
        return out.relativize(path).toString().replace('\\', '/');
    }

    static WriteIntent read(Path out, Path file) {
        try {
            Fields intent = Fields.of(file.toString(), JsonFile.read(file));
            return new WriteIntent(
                    intent.texts("directories").stream()
                            .map(path -> inside(out, path))
                            .toList(),
                    intent.items("files", target -> target(out, target)));
        } catch (ProblemException | IllegalArgumentException damaged) {
            throw FolderProblem.brokenIntent(file, damaged);
        }
    }

    private static Target target(Path out, Fields target) {
        return new Target(
                inside(out, target.text("path")),
                target.optionalText("hash"),
                target.optionalText("before").map(Base64.getDecoder()::decode));
    }

    private static Path inside(Path out, String path) {
        Path resolved = out.resolve(path).normalize();
        if (!resolved.startsWith(out) || resolved.equals(out)) {
            throw new IllegalArgumentException("it speaks of a file outside the folder: " + path);
        }
        return resolved;
    }
}
