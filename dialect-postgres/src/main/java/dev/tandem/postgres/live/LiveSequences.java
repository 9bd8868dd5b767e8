package dev.tandem.postgres.live;

import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.SequenceOptions;
import dev.tandem.schema.SequenceSchema;
import java.util.Set;

/** The sequences that stand for themselves. */
final class LiveSequences {

    private static final String SEQUENCES = """
            SELECT n.nspname AS schema, c.relname AS name, s.seqincrement AS increment, s.seqmin AS min, s.seqmax AS max,
              s.seqstart AS start, s.seqcache AS cache, s.seqcycle AS cycle
            FROM pg_sequence s
              JOIN pg_class c ON c.oid = s.seqrelid
              JOIN ours n ON n.oid = c.relnamespace
            WHERE NOT EXISTS (SELECT FROM extended WHERE classid = 'pg_class'::regclass AND objid = c.oid)
              AND NOT EXISTS (
                SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'i')
            ORDER BY c.oid
            """;

    private LiveSequences() {}

    static NamedSet<QualifiedName, SequenceSchema> read(Catalogue catalogue, Set<QualifiedName> behindSerials) {
        return catalogue.rows(SEQUENCES, row -> new SequenceSchema(row.name("schema", "name"), options(row))).stream()
                .filter(sequence -> !behindSerials.contains(sequence.name()))
                .collect(NamedSet.collector());
    }

    static SequenceOptions options(Row row) {
        return new SequenceOptions(
                row.text("increment"),
                row.text("min"),
                row.text("max"),
                row.text("start"),
                row.text("cache"),
                row.flag("cycle"));
    }
}
