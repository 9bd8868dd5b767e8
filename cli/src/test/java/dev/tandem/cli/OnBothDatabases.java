package dev.tandem.cli;

import dev.tandem.cli.TestDatabase.Kind;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A project with a table of users, its first migration, and an empty database: first of SQLite, then of Postgres. */
@ParameterizedClass
@EnumSource(Kind.class)
abstract class OnBothDatabases {

    static final String NAME = "public final Column<String> name = text(\"name\").notNull();";
    static final String AGE = "public final Column<Integer> age = integer(\"age\").notNull().defaultTo(7);";
    static final String CITY = "public final Column<String> city = text(\"city\");";

    static final String FIRST = "0000_create_users";
    static final String SECOND = "0001_add_users_age";

    @Parameter
    Kind kind = Kind.SQLITE;

    @TempDir
    Path folder;

    Project project = new Project(Path.of(""));
    TestDatabase database = new TestDatabase("", "", "");

    @BeforeEach
    void aProjectWithAMigration() {
        database = TestDatabase.of(kind, folder);
        project = Project.withUsers(folder).on(database);
        project.tandem("generate").isDone();
    }

    void addASecondMigration() {
        project.model("users", NAME, AGE).tandem("generate").isDone();
    }

    /** The file of a migration for this database. */
    String file(String tag) {
        return "migrations/%s/%s.sql".formatted(database.dialect(), tag);
    }

    /** As drizzle's migrator leaves it: without tag, time and duration. */
    void makeLedgerOfDrizzle() {
        if (kind == Kind.POSTGRES) {
            database.execute("CREATE SCHEMA drizzle");
        }
        database.execute("CREATE TABLE %s (id %s PRIMARY KEY, hash text NOT NULL, created_at bigint)"
                .formatted(ledger(), kind == Kind.POSTGRES ? "serial" : "INTEGER"));
    }

    String ledger() {
        return kind == Kind.POSTGRES ? "drizzle.__drizzle_migrations" : "__drizzle_migrations";
    }
}
