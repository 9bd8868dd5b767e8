package dev.tandem.runtime;

import dev.tandem.runtime.failure.MigrationException;
import dev.tandem.runtime.folder.MigrationFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/**
 * A daemon that starts, waits for a line, migrates, tells what it did and how the database stands to its folder, and ends.
 * It tells before it begins a transaction; with a number, it stops for good before its statement of that number; with a tag,
 * it adopts a database without a ledger, with {@link #ALL} in its place, all that is pending shares a transaction.
 */
final class MigratingProgram {

    static final String ALL = "all";

    private MigratingProgram() {}

    public static void main(String[] args) throws SQLException, IOException {
        DataSource source = source(args[0]);
        source.getConnection().close();
        say("is ready");
        if (System.in.read() < 0) {
            throw new IOException("nobody says go");
        }
        int last = args.length < 3 ? Integer.MAX_VALUE : Integer.parseInt(args[2]);
        Migrator migrator = Migrator.forDataSource(WatchedSource.of(source, (number, sql) -> before(number, last, sql)))
                .migrations(MigrationFolder.inDirectory(Path.of(args[1])));
        try {
            (args.length < 4
                            ? migrator
                            : args[3].equals(ALL) ? migrator.allPending() : migrator.adoptUnversioned(args[3]))
                    .migrate()
                    .applied()
                    .forEach(applied -> say("did " + applied.tag()));
            say("sees " + seen(migrator.status()));
        } catch (MigrationException refused) {
            say("is refused: " + refused.code() + " " + refused.getMessage());
        }
    }

    private static void before(int number, int last, String sql) {
        if (number == last) {
            say("stands");
            rest();
        }
        if (sql.startsWith("BEGIN")) {
            say("begins");
        }
    }

    static String seen(Status status) {
        List<String> applied =
                status.applied().stream().map(Status.AppliedMigration::tag).toList();
        return "applied %s, pending %s".formatted(applied, status.pending());
    }

    private static DataSource source(String url) {
        if (url.startsWith("jdbc:sqlite:")) {
            SQLiteDataSource sqlite = new SQLiteDataSource();
            sqlite.setUrl(url);
            return sqlite;
        }
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setUrl(url);
        return postgres;
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static void rest() {
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
