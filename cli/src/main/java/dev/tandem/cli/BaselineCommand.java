package dev.tandem.cli;

import dev.tandem.tooling.AdoptDatabase;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tandem baseline}. */
@Command(
        name = "baseline",
        header = "Adopt a database that has its tables already: mark migrations as applied, run nothing.",
        description = {
            "Everything up to and including TAG is marked; tandem migrate goes on behind it.",
            "Whether the database equals the snapshot of TAG is not compared yet: look before you mark. What it lacks shows when a later migration, or your program, asks for it."
        },
        footer = "  tandem baseline --url jdbc:sqlite:notes.db 0003_add_age")
final class BaselineCommand implements Callable<Integer> {

    private final TandemCommand tandem;

    @Parameters(paramLabel = "TAG", description = "The last migration that the database has, as 0003_add_age.")
    private String tag = "";

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    BaselineCommand(TandemCommand tandem) {
        this.tandem = tandem;
    }

    @Override
    public Integer call() {
        AdoptDatabase adopt = AdoptDatabase.of(tandem.settings(database), database.folder());
        return tandem.print(new BaselineReport(adopt.database(), tag, adopt.run(tag)));
    }
}
