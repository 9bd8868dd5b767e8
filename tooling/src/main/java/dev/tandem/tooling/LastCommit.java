package dev.tandem.tooling;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Who changed a file last, as far as git knows. */
final class LastCommit {

    private static final int SECONDS = 5;

    private LastCommit() {}

    /** {@code 1a2b3c4 of 2026-01-31 by Ada: Mend a comment}; empty where there is no git, or the file is not in it. */
    static Optional<String> of(Path directory, String file) {
        return git(directory, "log", "-1", "--no-show-signature", "--format=%h of %cs by %an: %s", "--", file)
                .filter(commit -> !commit.isEmpty())
                .map(commit -> commit + uncommitted(directory, file));
    }

    private static String uncommitted(Path directory, String file) {
        return git(directory, "status", "--porcelain", "--", file)
                .filter(changes -> !changes.isEmpty())
                .map(changes -> ", and changed since without a commit")
                .orElse("");
    }

    private static Optional<String> git(Path directory, String... args) {
        ProcessBuilder git = new ProcessBuilder(
                        Stream.concat(Stream.of("git", "--no-pager", "--literal-pathspecs"), Stream.of(args))
                                .toList())
                .directory(directory.toFile())
                .redirectError(Redirect.DISCARD);
        git.environment().put("GIT_OPTIONAL_LOCKS", "0");
        try {
            Process process = git.start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            // A name or a subject may hold what a terminal obeys.
            return process.exitValue() == 0
                    ? Optional.of(said.strip().replaceAll("\\p{Cntrl}", " "))
                    : Optional.empty();
        } catch (IOException noGit) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
