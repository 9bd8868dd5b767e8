package dev.tandem.scenarios.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.change.Pair;
import dev.tandem.resolve.Rename;
import dev.tandem.scenarios.database.Database;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a migration must leave alone: every row of a table that stays, every value that the change does not touch, the
 * triggers and views that only the live database knows, and the positions of sequences.
 */
public final class Survivors {

    private final Database database;
    private final Kept kept;
    private final Watch watch;
    private final Map<QualifiedName, TableRows> rows = new LinkedHashMap<>();
    private final Map<String, Long> positions;

    private Survivors(Database database, Connection connection, Kept kept, Watch watch) throws SQLException {
        this.database = database;
        this.kept = kept;
        this.watch = watch;
        this.positions = Sequences.positions(database, connection);
        for (Pair<TableSchema> tables : kept.tables()) {
            rows.put(tables.to().name(), read(connection, tables, Side.FROM));
        }
    }

    private enum Side {
        FROM,
        TO;

        <T> T of(Pair<T> pair) {
            return this == FROM ? pair.from() : pair.to();
        }
    }

    /** Remembers what is there, and puts a trigger and a view on each table that stays. */
    public static Survivors before(Database database, Connection connection, Pair<Schema> schemas, List<Rename> renames)
            throws SQLException {
        Kept kept = new Kept(schemas, renames);
        Survivors survivors = new Survivors(database, connection, kept, new Watch(database, kept.tables()));
        survivors.watch.install(connection);
        return survivors;
    }

    /** Remembers rows alone: a change of another's tool may end at a trigger or a view before it comes to them. */
    public static Survivors ofRows(Database database, Connection connection, Pair<Schema> schemas, List<Rename> renames)
            throws SQLException {
        return new Survivors(database, connection, new Kept(schemas, renames), new Watch(database, List.of()));
    }

    /** Before a change that is to stop: tables that would go are not watched, as a view on them would stop it first. */
    public static Survivors ofNoChange(
            Database database, Connection connection, Pair<Schema> schemas, List<Rename> renames) throws SQLException {
        Schema staying = schemas.from()
                .withTables(new Kept(schemas, renames)
                        .tables().stream().map(Pair::from).collect(NamedSet.collector()));
        return before(database, connection, new Pair<>(staying, staying), List.of());
    }

    public void assertAllThere(Connection connection) throws SQLException {
        watch.assertNothingCameOrWent(connection);
        for (Pair<TableSchema> tables : kept.tables()) {
            assertSame(tables, read(connection, tables, Side.TO));
        }
        watch.assertStillWatching(connection);
        assertPositions(Sequences.positions(database, connection));
        References.assertAllHold(connection, kept.schemas().to());
    }

    private TableRows read(Connection connection, Pair<TableSchema> tables, Side side) throws SQLException {
        List<String> exact = new ArrayList<>(names(tables, side, true));
        if (haveRowids(tables)) {
            exact.add("rowid");
        }
        return TableRows.read(database, connection, side.of(tables).name(), exact, names(tables, side, false));
    }

    /** SQLite's number of a row, by which full-text indexes refer to it. */
    private boolean haveRowids(Pair<TableSchema> tables) {
        return database == Database.SQLITE
                && !tables.from().options().contains(TableOption.WITHOUT_ROWID)
                && !tables.to().options().contains(TableOption.WITHOUT_ROWID);
    }

    private List<String> names(Pair<TableSchema> tables, Side side, boolean untouched) {
        return kept.columns(tables).stream()
                .filter(columns -> untouched == isUntouched(columns))
                .filter(columns -> untouched || columns.to().generated().isEmpty())
                .map(columns -> side.of(columns).name())
                .toList();
    }

    private static boolean isUntouched(Pair<ColumnSchema> columns) {
        boolean becameRequired = columns.to().notNull() && !columns.from().notNull();
        return !columns.map(ColumnSchema::type).changed()
                && !columns.map(ColumnSchema::generated).changed()
                && !becameRequired;
    }

    private void assertSame(Pair<TableSchema> tables, TableRows after) {
        TableRows before = Objects.requireNonNull(rows.get(tables.to().name()));
        assertThat(after.exact()).as("rows of %s", tables.to().name()).isEqualTo(before.exact());
        List<String> loose = names(tables, Side.TO, false);
        for (int i = 0; i < loose.size(); i++) {
            assertThat(after.withLoose(i))
                    .as("values of %s.%s", tables.to().name(), loose.get(i))
                    .containsAll(before.withLoose(i));
        }
    }

    private void assertPositions(Map<String, Long> after) {
        for (Pair<TableSchema> tables : kept.tables()) {
            boolean numbered = tables.to().columns().stream()
                    .anyMatch(column -> column.numbering().isPresent());
            Long before = positions.get(tables.from().name().name());
            if (numbered && before != null) {
                assertThat(after)
                        .as("the position of a sequence")
                        .containsEntry(tables.to().name().name(), before);
            }
        }
    }
}
