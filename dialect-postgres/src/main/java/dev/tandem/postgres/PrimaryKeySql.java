package dev.tandem.postgres;

import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;

/**
 * Primary keys under the name that they really have. A key without a name of its own was named by Postgres after its
 * table, and kept that name if another tool renamed the table since; so it is looked up when the file runs.
 */
final class PrimaryKeySql {

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
}
