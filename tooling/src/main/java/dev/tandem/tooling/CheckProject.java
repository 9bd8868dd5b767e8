package dev.tandem.tooling;

import dev.tandem.declare.Declaration;
import dev.tandem.dialect.Dialect;
import dev.tandem.problem.Problem;
import dev.tandem.snapshot.Checkup;
import dev.tandem.snapshot.DialectFolder;
import dev.tandem.snapshot.Finding;
import dev.tandem.snapshot.Finding.Severity;
import dev.tandem.snapshot.MigrationsFolder;
import dev.tandem.snapshot.SnapshotFormat;
import dev.tandem.tooling.rename.RenameFlags;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks whether what is committed is whole: the folders in themselves, and the model beside them. Starts no database. */
public final class CheckProject {

    private final MigrationsFolder folder;
    private final GenerateMigration generate;

    public CheckProject(MigrationsFolder folder, Declaration declaration) {
        this.folder = folder;
        this.generate = new GenerateMigration(folder, declaration, RenameFlags.NONE);
    }

    /**
     * What was found.
     *
     * @param missing the migrations that nobody generated
     */
    public record Result(List<Finding> findings, List<Draft> missing) {

        public Result {
            findings = List.copyOf(findings);
            missing = List.copyOf(missing);
        }

        /** Whether something must be mended before others build on it. */
        public boolean hasErrors() {
            return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    public Result run(List<Dialect> dialects) {
        List<Finding> findings = new ArrayList<>();
        Map<Dialect, Optional<Difference>> compared = new LinkedHashMap<>();
        for (Dialect dialect : dialects) {
            Checkup checkup = folderOf(dialect).check();
            findings.addAll(checkup.findings());
            if (checkup.canGoOn()) {
                compared.put(
                        dialect,
                        generate.notGenerated(List.of(dialect)).stream().findFirst());
            }
        }
        List<Difference> missing =
                compared.values().stream().flatMap(Optional::stream).toList();
        boolean inStep = missing.isEmpty() || missing.size() == compared.size();
        missing.forEach(difference -> findings.add(notGenerated(difference, inStep)));
        return new Result(
                findings,
                missing.stream()
                        .map(difference -> generate.draft(difference, Optional.empty()))
                        .toList());
    }

    private Finding notGenerated(Difference difference, boolean inStep) {
        String dialect = difference.dialect().name();
        Path path = folderOf(difference.dialect()).path();
        Problem problem = inStep
                ? new Problem(
                        "TD325",
                        "the model has changes that no migration for %s has".formatted(dialect),
                        "a program with this model would meet a database without them",
                        "run tandem generate, and commit what it writes")
                : new Problem(
                        "TD326",
                        "%s is behind: others have what the model says".formatted(dialect),
                        "one model is to give equal databases",
                        "run tandem generate --dialect %s, and commit what it writes".formatted(dialect));
        return new Finding(Severity.ERROR, problem, path, 1);
    }

    private DialectFolder folderOf(Dialect dialect) {
        return folder.dialect(SnapshotFormat.ofDialect(dialect.name()));
    }
}
