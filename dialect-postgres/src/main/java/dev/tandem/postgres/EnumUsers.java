package dev.tandem.postgres;

import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The guard before an enum type that is made anew: whatever has the type and no snapshot knows of would hold on to the old
 * one. Postgres would only say at the very end that it cannot drop it, and advise CASCADE, which takes those things along.
 */
final class EnumUsers {

    private EnumUsers() {}

    /**
     * Stops and says what has the type. Columns of the wanted tables are changed with it, and with a column those of its
     * partitions and heirs.
     *
     * @param schema as it is after the renames
     */
    static String guard(QualifiedName type, Schema schema) {
        String known = schema.tables().stream()
                .flatMap(table -> columns(table, type).stream())
                .collect(Collectors.joining(", "));
        String sql = """

                DECLARE
                  users text;
                BEGIN
                  SELECT string_agg(pg_describe_object(d.classid, d.objid, d.objsubid), ', ' ORDER BY d.objid, d.objsubid)
                  INTO users
                  FROM pg_depend d
                  LEFT JOIN pg_attribute a ON d.classid = 'pg_class'::regclass AND a.attrelid = d.objid
                    AND a.attnum = d.objsubid AND NOT a.attisdropped AND a.attinhcount = 0
                  WHERE d.refclassid = 'pg_type'::regclass AND d.deptype = 'n'
                    AND d.refobjid IN (
                      SELECT unnest(ARRAY[oid, typarray]) FROM pg_type WHERE oid = %s::regtype
                    )
                    AND (d.classid IN ('pg_proc'::regclass, 'pg_type'::regclass, 'pg_cast'::regclass)
                      OR a.attnum > 0 AND (a.attrelid, a.attname) NOT IN (%s));
                  IF users IS NOT NULL THEN
                    RAISE EXCEPTION USING MESSAGE = %s || users,
                      HINT = 'drop or change these in a migration before, and create them again in one behind';
                  END IF;
                END
                """.formatted(
                        Quote.text(Quote.qualified(type)),
                        known.isEmpty() ? "(0, '')" : known,
                        Quote.text("enum type %s is to be made anew and is used by ".formatted(type)));
        return "DO %s;".formatted(Quote.body(sql));
    }

    private static List<String> columns(TableSchema table, QualifiedName type) {
        return EnumRebuilds.columns(table, type)
                .map(column ->
                        "(%s::regclass, %s)".formatted(Quote.text(Quote.name(table.name())), Quote.text(column.name())))
                .toList();
    }
}
