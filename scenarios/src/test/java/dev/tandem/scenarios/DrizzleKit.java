package dev.tandem.scenarios;

import dev.tandem.scenarios.database.Database;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The real drizzle-kit before one folder of migrations. */
record DrizzleKit(Database database, Path out) {

    private static final String PROGRAM = "node_modules/drizzle-kit/bin.cjs";

    /** Its folder of the schema that uses everything, written edit by edit. */
    Command record() {
        return Command.run(NodePackages.installed(), "node", "record.mjs", database.toString(), fromPrograms(out));
    }

    /** Writes what a schema in TypeScript has changed, if anything. */
    Command generate(Path schema) {
        return run("generate", "--schema", fromPrograms(schema));
    }

    /** Whether it can read what is there. */
    Command check() {
        return run("check");
    }

    /** Brings older snapshots to the version that it writes. */
    Command up() {
        return run("up");
    }

    /** To drizzle-kit every path is one from where it runs, also one that starts with a slash. */
    private static String fromPrograms(Path path) {
        return NodePackages.installed()
                .toAbsolutePath()
                .relativize(path.toAbsolutePath())
                .toString();
    }

    private Command run(String... words) {
        List<String> all = new ArrayList<>(List.of("node", PROGRAM));
        all.addAll(List.of(words));
        all.addAll(List.of("--dialect", database == Database.POSTGRES ? "postgresql" : "sqlite"));
        all.addAll(List.of("--out", fromPrograms(out)));
        return Command.run(NodePackages.installed(), all.toArray(String[]::new));
    }
}
