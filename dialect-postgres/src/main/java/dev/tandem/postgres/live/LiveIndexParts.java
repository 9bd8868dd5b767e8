package dev.tandem.postgres.live;

import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexPart.Direction;
import dev.tandem.schema.IndexPart.Nulls;
import dev.tandem.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each index is sorted by, and what it holds besides. */
final class LiveIndexParts {

    /**
     * An operator class is told where another would be taken for the type: its own default one, or one of a type that it can
     * pass for. Bit 1 of an option is DESC, bit 2 NULLS FIRST (pg_index.h).
     */
    private static final String PARTS = """
            SELECT n.nspname AS schema, x.relname AS index, a.attname AS column, k > i.indnkeyatts AS included,
              pg_get_indexdef(i.indexrelid, k, false) AS definition,
              i.indoption[k - 1] & 1 = 1 AS descending, i.indoption[k - 1] & 2 = 2 AS nulls_first,
              CASE WHEN p.opcdefault AND (p.opcintype = b.type OR NOT EXISTS (
                  SELECT FROM pg_opclass better
                  WHERE better.opcmethod = p.opcmethod AND better.opcdefault AND better.opcintype = b.type))
                THEN NULL ELSE quote_ident(p.opcname) END AS operator_class,
              array_to_string(xa.attoptions, ', ') AS operator_options,
              CASE WHEN i.indcollation[k - 1] <> coalesce(a.attcollation, t.typcollation) THEN quote_ident(l.collname) END
                AS collation
            FROM pg_index i
              JOIN pg_class x ON x.oid = i.indexrelid
              JOIN pg_class c ON c.oid = i.indrelid AND c.relkind IN ('r', 'p')
              JOIN ours n ON n.oid = x.relnamespace
              CROSS JOIN LATERAL generate_series(1, i.indnatts) k
              JOIN pg_attribute xa ON xa.attrelid = i.indexrelid AND xa.attnum = k
              LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k - 1] AND a.attnum <> 0
              JOIN pg_type t ON t.oid = coalesce(a.atttypid, xa.atttypid)
              CROSS JOIN LATERAL (SELECT coalesce(nullif(t.typbasetype, 0), t.oid) AS type) b
              LEFT JOIN pg_opclass p ON p.oid = i.indclass[k - 1]
              LEFT JOIN pg_collation l ON l.oid = i.indcollation[k - 1]
            WHERE NOT EXISTS (SELECT FROM pg_constraint o WHERE o.conindid = i.indexrelid AND o.contype IN ('p', 'u', 'x'))
            ORDER BY x.oid, k
            """;

    private final Map<QualifiedName, List<IndexPart>> sortedBy = new LinkedHashMap<>();
    private final Map<QualifiedName, List<String>> included = new LinkedHashMap<>();

    private LiveIndexParts() {}

    static LiveIndexParts read(Catalogue catalogue) {
        LiveIndexParts parts = new LiveIndexParts();
        catalogue.rows(PARTS, parts::add);
        return parts;
    }

    List<IndexPart> sortedBy(QualifiedName index) {
        return sortedBy.getOrDefault(index, List.of());
    }

    List<String> included(QualifiedName index) {
        return included.getOrDefault(index, List.of());
    }

    private boolean add(Row row) {
        QualifiedName index = row.name("schema", "index");
        if (row.flag("included")) {
            return included.computeIfAbsent(index, unused -> new ArrayList<>()).add(row.text("column"));
        }
        return sortedBy.computeIfAbsent(index, unused -> new ArrayList<>()).add(part(row));
    }

    private static IndexPart part(Row row) {
        Direction direction = row.flag("descending") ? Direction.DESC : Direction.ASC;
        Nulls nulls = row.flag("nulls_first") ? Nulls.FIRST : Nulls.LAST;
        Optional<String> operators = operators(row);
        boolean isPlain = row.optionalText("collation").isEmpty()
                && row.optionalText("operator_options").isEmpty();
        return row.optionalText("column")
                .filter(unused -> isPlain)
                .<IndexPart>map(column -> new IndexPart.OfColumn(column, direction, nulls, operators))
                .orElseGet(() -> new IndexPart.OfExpression(row.printed("definition")
                                .map(Printed::indexed)
                                .orElse("")
                        + row.optionalText("collation").map(" COLLATE "::concat).orElse("")
                        + operators.map(" "::concat).orElse("")
                        + order(direction, nulls)));
    }

    private static Optional<String> operators(Row row) {
        return row.optionalText("operator_options")
                .map(options ->
                        "%s(%s)".formatted(row.optionalText("operator_class").orElse(""), options))
                .or(() -> row.optionalText("operator_class"));
    }

    /** Where nothing is said, NULLs are first in DESC. */
    private static String order(Direction direction, Nulls nulls) {
        return switch (direction) {
            case ASC -> nulls == Nulls.FIRST ? " NULLS FIRST" : "";
            case DESC -> nulls == Nulls.FIRST ? " DESC" : " DESC NULLS LAST";
        };
    }
}
