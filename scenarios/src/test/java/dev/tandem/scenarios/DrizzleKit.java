package dev.tandem.scenarios;

import dev.tandem.scenarios.database.Database;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The real drizzle-kit before one folder of migrations. */
record DrizzleKit(NodePackages packages, Database database, Path out) {

    private static final String PROGRAM = "node_modules/drizzle-kit/bin.cjs";

    DrizzleKit(Database database, Path out) {
        this(NodePackages.DRIZZLE, database, out);
    }

    /** Its folder of the schema that uses everything, written edit by edit. */
    Command record() {
        return Command.run(packages.installed(), "node", "record.mjs", database.toString(), fromPrograms(out));
    }

    /**
     * Writes what a schema says after an edit and the last snapshot does not, if anything.
     *
     * @param schema in TypeScript, below the folder of the programs
     */
    Command generate(String schema, String edit, String... more) {
        List<String> words = new ArrayList<>(List.of("--schema", schema, "--name", edit));
        words.addAll(List.of(more));
        return run(Map.of("EDIT", edit), "generate", words);
    }

    /** Whether it can read what is there. */
    Command check() {
        return run(Map.of(), "check", List.of());
    }

    /** Brings an older folder to the version that it writes. */
    Command up() {
        return run(Map.of(), "up", List.of());
    }

    /** To drizzle-kit every path is one from where it runs, also one that starts with a slash. */
    private String fromPrograms(Path path) {
        return packages.installed()
                .toAbsolutePath()
                .relativize(path.toAbsolutePath())
                .toString();
    }

    private Command run(Map<String, String> environment, String command, List<String> words) {
        List<String> all = new ArrayList<>(List.of("env"));
        environment.forEach((name, value) -> all.add(name + "=" + value));
        all.addAll(List.of("node", PROGRAM, command, "--out", fromPrograms(out)));
        all.addAll(List.of("--dialect", database == Database.POSTGRES ? "postgresql" : "sqlite"));
        all.addAll(words);
        return Command.run(packages.installed(), all.toArray(String[]::new));
    }
}
