package dev.tandem.postgres.live;

import java.util.List;
import org.jooq.DSLContext;

/** The schemas that users have made, or an installation has for them: neither Postgres' own nor an extension's. */
final class UserSchemas {

    private static final String SCHEMAS = """
            SELECT n.nspname::text
            FROM pg_namespace n
            WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
              AND NOT EXISTS (
                SELECT FROM pg_depend d
                WHERE d.classid = 'pg_namespace'::regclass AND d.objid = n.oid AND d.deptype = 'e')
            ORDER BY n.oid
            """;

    private UserSchemas() {}

    static SchemaNames in(DSLContext database) {
        List<String> schemas = database.fetch(SCHEMAS).getValues(0, String.class);
        return SchemaNames.of(schemas);
    }
}
