package dev.tandem.tooling;

import dev.tandem.runtime.ledger.History;
import dev.tandem.runtime.ledger.LedgerRow;
import dev.tandem.tooling.settings.Settings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what was applied to a database, in the order of its ledger, and changes nothing. */
public final class ShowHistory {

    private final MigrationTarget target;

    private ShowHistory(MigrationTarget target) {
        this.target = target;
    }

    /** With the database that the settings name, and the folder of its dialect unless another is given. */
    public static ShowHistory of(Settings settings, Optional<String> folder) {
        return new ShowHistory(MigrationTarget.of(settings, folder));
    }

    /**
     * A row of the ledger.
     *
     * @param name the tag of its migration, or what else is known of it
     */
    public record Line(String name, LedgerRow row, Standing standing) {}

    /** How a row stands to the folder. */
    public enum Standing {
        APPLIED,
        /** Its file is not the one that was applied. */
        EDITED,
        /** The folder has no migration for it. */
        NOT_IN_THIS_FOLDER
    }

    /** Oldest first. */
    public List<Line> run() {
        History history = target.questions().history();
        return Stream.of(
                        history.applied().stream().map(found -> line(found, Standing.APPLIED)),
                        history.edited().stream().map(found -> line(found, Standing.EDITED)),
                        history.unexplained().stream()
                                .map(row -> new Line(row.name(), row, Standing.NOT_IN_THIS_FOLDER)))
                .flatMap(lines -> lines)
                .sorted(Comparator.comparing(line -> line.row().position()))
                .toList();
    }

    private static Line line(History.Applied found, Standing standing) {
        return new Line(found.entry().tag(), found.row(), standing);
    }

    /** The database, as it may be shown. */
    public String database() {
        return target.database().toString();
    }
}
