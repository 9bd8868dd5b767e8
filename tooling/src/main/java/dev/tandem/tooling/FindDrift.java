package dev.tandem.tooling;

import dev.tandem.live.Introspection;
import dev.tandem.live.LiveComparison;
import dev.tandem.runtime.database.DatabaseFailure;
import dev.tandem.schema.Schema;
import dev.tandem.tooling.database.Database;
import dev.tandem.tooling.settings.Settings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Compares a live database with what its migrations, or something else that has a schema, say that it is. */
public final class FindDrift {

    private final MigrationTarget target;
    private final Optional<SchemaSource> other;
    private final SchemaSource wanted;

    private FindDrift(MigrationTarget target, Optional<SchemaSource> other, SchemaSource wanted) {
        this.target = target;
        this.other = other;
        this.wanted = wanted;
    }

    /**
     * With the database that the settings name, and the folder of its dialect unless another is given.
     *
     * @param wanted a side as {@code diff} takes it, in the place of the folder's last snapshot
     */
    public static FindDrift of(Settings settings, Optional<String> folder, Optional<String> wanted) {
        MigrationTarget target = MigrationTarget.of(settings, folder);
        Optional<SchemaSource> other = wanted.map(text -> SchemaSource.parse(text, settings));
        return new FindDrift(target, other, other.orElseGet(() -> snapshots(target)));
    }

    /** The folder above those of the dialects. */
    private static SchemaSource snapshots(MigrationTarget target) {
        Path folder = target.directory();
        boolean ofDialect = folder.endsWith(target.database().dialect().name());
        return new SchemaSource.InFolder(ofDialect ? parent(folder) : folder);
    }

    private static Path parent(Path folder) {
        return Objects.requireNonNullElse(folder.getParent(), Path.of(""));
    }

    /**
     * Reads the database and changes nothing.
     *
     * @param ignored tables and views that are somebody else's
     */
    public Drift run(List<NamePattern> ignored) {
        Database database = target.database().withoutMakingIt();
        Introspection introspection = database.introspection();
        Schema schema = wanted.resolve(database.dialect(), Schema.EMPTY).schema();
        try (Connection connection = database.dataSource().getConnection()) {
            LiveComparison compared =
                    LiveComparison.of(connection, introspection, schema, name -> target.isSomebodyElses(name, ignored));
            return new Drift(compared.changes().causes(), compared.unmodelled(), pending());
        } catch (SQLException refused) {
            throw DatabaseFailure.of("reading its schema", refused);
        }
    }

    /** Where something else is wanted, it is no matter what the folder has. */
    private List<String> pending() {
        return other.isPresent() ? List.of() : target.questions().status().pending();
    }

    /** The database, as it may be shown. */
    public String database() {
        return target.database().toString();
    }
}
