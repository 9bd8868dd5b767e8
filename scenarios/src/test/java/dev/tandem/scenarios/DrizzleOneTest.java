package dev.tandem.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.scenarios.database.Database;
import dev.tandem.scenarios.database.Scratch;
import dev.tandem.tooling.rename.RenameFlags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** drizzle-kit 1.0 makes a folder of its own out of ours, and drizzle-orm 1.0 goes on in our ledger. */
@Tag("interop")
class DrizzleOneTest {

    private static final String MORE = "29991231235959_more";

    @TempDir
    private Path out;

    @ParameterizedTest
    @EnumSource(names = {"LIBSQL", "NODE_POSTGRES"})
    void it_knows_each_row_again_whoever_wrote_it(DrizzleOrm.Client client) throws SQLException, IOException {
        Database kind = client.kind();
        Project project = new Project(out, kind);
        try (Scratch database = kind.scratch()) {
            project.generate(GrowingModel.FIRST.load(), RenameFlags.NONE);
            project.migrate(database);
            new DrizzleKit(kind, folder(kind)).generate("both/" + kind + ".ts", "second");
            new DrizzleOrm(client, database).migrate(folder(kind));
            project.generate(GrowingModel.THIRD.load(), RenameFlags.NONE);
            project.migrate(database);

            assertGoesOn(client, database, 3);
        }
    }

    @Test
    void it_knows_the_rows_of_a_migration_again_that_has_several_files() throws SQLException, IOException {
        Project project = new Project(out, Manner.ONLINE.dialect(Database.POSTGRES));
        try (Scratch database = Database.POSTGRES.scratch()) {
            project.generate(GrowingModel.FIRST.load(), RenameFlags.NONE);
            assertThat(project.generate(GrowingModel.THIRD.load(), RenameFlags.NONE)
                            .orElseThrow()
                            .files())
                    .hasSizeGreaterThan(1);
            project.migrate(database);
            giveEachFileASnapshot();

            assertGoesOn(
                    DrizzleOrm.Client.NODE_POSTGRES,
                    database,
                    ledger(Database.POSTGRES, database, "hash").size());
        }
    }

    /** By the program in docs/drizzle.md. */
    private void giveEachFileASnapshot() throws IOException {
        String program =
                Files.readString(Path.of("../docs/drizzle.md")).replaceFirst("(?s).*\\n    node -e '(.*?)'\\n.*", "$1");
        assertThat(Command.run(folder(Database.POSTGRES), "node", "-e", program).output())
                .isEmpty();
    }

    /** Whatever it ran again would fail: each file creates something. */
    private void assertGoesOn(DrizzleOrm.Client client, Scratch database, int rows) throws SQLException, IOException {
        Database kind = client.kind();
        List<String> ours = ledger(kind, database, "hash || ' ' || created_at");
        assertThat(new DrizzleKit(NodePackages.DRIZZLE_1, kind, folder(kind))
                        .up()
                        .output())
                .contains("Everything's fine");
        DrizzleOrm orm = new DrizzleOrm(NodePackages.DRIZZLE_1, client, database);
        orm.migrate(folder(kind));

        assertThat(ledger(kind, database, "hash || ' ' || created_at"))
                .isEqualTo(ours)
                .hasSize(rows);
        assertThat(ledger(kind, database, "name")).isEqualTo(migrations(kind));

        Path more = Files.createDirectory(folder(kind).resolve(MORE));
        Files.writeString(more.resolve("migration.sql"), "CREATE TABLE more (id integer);");
        orm.migrate(folder(kind));
        orm.migrate(folder(kind));
        assertThat(ledger(kind, database, "name")).isEqualTo(migrations(kind)).endsWith(MORE);
    }

    private Path folder(Database kind) {
        return out.resolve(kind.toString());
    }

    private List<String> migrations(Database kind) throws IOException {
        try (Stream<Path> folders = Files.list(folder(kind))) {
            return folders.filter(Files::isDirectory)
                    .map(each -> String.valueOf(each.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> ledger(Database kind, Scratch database, String column) throws SQLException {
        String table = kind == Database.POSTGRES ? "drizzle.__drizzle_migrations" : "__drizzle_migrations";
        String query = "SELECT %s FROM %s ORDER BY created_at".formatted(column, table);
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(String.valueOf(result.getString(1)));
            }
        }
        return rows;
    }
}
