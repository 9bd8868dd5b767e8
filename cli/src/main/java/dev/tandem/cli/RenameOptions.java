package dev.tandem.cli;

import dev.tandem.tooling.rename.RenameFlags;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What only the user can know. */
final class RenameOptions {

    @Option(
            names = "--rename",
            paramLabel = "OLD=NEW",
            description = "A table (users=members), or a column under its table's new name (members.name=full_name).")
    private List<String> renames = new ArrayList<>();

    @Option(names = "--no-renames", description = "What no --rename names was dropped and added.")
    private boolean noRenames;

    boolean isAnyGiven() {
        return noRenames || !renames.isEmpty();
    }

    RenameFlags flags() {
        return RenameFlags.of(renames, noRenames);
    }
}
