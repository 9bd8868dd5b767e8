package dev.tandem.postgres;

import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import java.nio.charset.StandardCharsets;

/**
 * Primary keys under the name that they really have. A key without a name of its own was named by Postgres after its
 * table, and kept that name if another tool renamed the table since; so it is looked up when the file runs.
 */
final class PrimaryKeySql {

    private static final int LONGEST_NAME = 63;

    private PrimaryKeySql() {}

    static String add(QualifiedName table, PrimaryKey key) {
        return key.name()
                .map(name -> "ALTER TABLE %s ADD CONSTRAINT %s PRIMARY KEY(%s);"
                        .formatted(Quote.name(table), Quote.name(name), Quote.names(key.columns())))
                .orElseGet(() -> "ALTER TABLE %s ADD PRIMARY KEY (%s);"
                        .formatted(Quote.name(table), Quote.names(key.columns())));
    }

    static String drop(QualifiedName table, PrimaryKey key) {
        return key.name()
                .map(name -> "ALTER TABLE %s DROP CONSTRAINT %s;".formatted(Quote.name(table), Quote.name(name)))
                .orElseGet(() -> dropUnderRealName(table));
    }

    private static String dropUnderRealName(QualifiedName table) {
        return "DO %s;".formatted(Quote.body("""

                BEGIN
                  EXECUTE (
                    SELECT format('ALTER TABLE %%s DROP CONSTRAINT %%I', conrelid::regclass, conname)
                    FROM pg_constraint
                    WHERE conrelid = %s::regclass AND contype = 'p');
                END
                """.formatted(Quote.text(Quote.name(table)))));
    }

    /** Gives the key a name; does nothing where that is taken, by the key itself or by something else. */
    static String rename(QualifiedName table, String name) {
        return "DO %s;".formatted(Quote.body("""

                DECLARE
                  rename text;
                BEGIN
                  FOR rename IN
                    SELECT format('ALTER TABLE %%s RENAME CONSTRAINT %%I TO %%I', conrelid::regclass, conname, %s)
                    FROM pg_constraint
                    WHERE conrelid = %s::regclass AND contype = 'p' AND to_regclass(%s) IS NULL
                  LOOP
                    EXECUTE rename;
                  END LOOP;
                END
                """.formatted(
                        Quote.text(name), Quote.text(Quote.name(table)), Quote.text(Quote.name(table.renamed(name))))));
    }

    /** The name that Postgres gives a key without one: the table's, cut between characters so that the whole has 63 bytes. */
    static String givenName(QualifiedName table) {
        String suffix = "_pkey";
        String name = table.name();
        while (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME - suffix.length()) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        return name + suffix;
    }
}
