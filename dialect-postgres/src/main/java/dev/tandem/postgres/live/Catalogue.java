package dev.tandem.postgres.live;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * The system catalogues, asked for what lies in some schemas. A query names these as {@code ours}, which has their {@code
 * oid} and {@code nspname}, and what an extension brought as {@code extended}; whatever a database function prints is in the words of the search path that is set.
 */
final class Catalogue {

    private static final String OURS = """
            WITH ours AS (
              SELECT oid, nspname FROM pg_namespace WHERE nspname = ANY (?)
            ), extended AS (
              SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
            )
            """;

    private final DSLContext database;
    private final SchemaNames names;

    Catalogue(Connection connection, SchemaNames names) {
        this.database = context(connection);
        this.names = names;
    }

    /** Without jOOQ's greeting, which it would write to the log once. */
    static DSLContext context(Connection connection) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        return DSL.using(connection, SQLDialect.POSTGRES);
    }

    <T> List<T> rows(String query, Function<Row, T> row) {
        Object schemas = names.inDatabase().toArray(String[]::new);
        return database.fetch(OURS + query, schemas).map(record -> row.apply(new Row(record, names)));
    }

    /** Of rows of which some say nothing. */
    <T> List<T> someRows(String query, Function<Row, Optional<T>> row) {
        return rows(query, row).stream().flatMap(Optional::stream).toList();
    }
}
