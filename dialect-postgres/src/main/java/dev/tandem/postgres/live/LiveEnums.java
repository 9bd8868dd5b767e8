package dev.tandem.postgres.live;

import dev.tandem.schema.EnumType;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;

/** The enum types. */
final class LiveEnums {

    private static final String ENUMS = """
            SELECT n.nspname AS schema, t.typname AS name,
              ARRAY(SELECT e.enumlabel::text FROM pg_enum e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder) AS values
            FROM pg_type t
              JOIN ours n ON n.oid = t.typnamespace
            WHERE t.typtype = 'e'
              AND NOT EXISTS (SELECT FROM extended WHERE classid = 'pg_type'::regclass AND objid = t.oid)
            ORDER BY t.oid
            """;

    private LiveEnums() {}

    static NamedSet<QualifiedName, EnumType> read(Catalogue catalogue) {
        return NamedSet.copyOf(
                catalogue.rows(ENUMS, row -> new EnumType(row.name("schema", "name"), row.texts("values"))));
    }
}
