package dev.tandem.runtime;

import dev.tandem.runtime.folder.MigrationFolder;
import java.nio.file.Path;
import org.sqlite.SQLiteDataSource;

/** A daemon that starts, migrates and ends. */
final class MigratingProgram {

    private MigratingProgram() {}

    public static void main(String[] args) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + args[0]);
        Migrator.forDataSource(source)
                .migrations(MigrationFolder.inDirectory(Path.of(args[1])))
                .migrate();
    }
}
