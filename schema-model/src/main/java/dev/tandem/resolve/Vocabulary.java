package dev.tandem.resolve;

import dev.tandem.declare.ColumnType;
import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfCollation;
import dev.tandem.declare.Declaration.OfIndex;
import dev.tandem.declare.Findings;
import dev.tandem.declare.Sql;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.Generated;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** One database's words, where they differ in meaning from another's. */
public interface Vocabulary {

    /** The piece that the user wrote for this database. */
    String choose(Sql sql);

    SqlType type(ColumnType.Mapped type);

    DefaultValue now();

    DefaultValue instant(Instant instant);

    DefaultValue json(String json);

    /** What stands after DEFAULT when the user wrote an expression. */
    DefaultValue expression(String sql);

    Generated.Storage storage(Generated.Storage wanted);

    Optional<String> collation(OfCollation wanted);

    /** A key column that the database numbers, from a sequence of that name if it has sequences. */
    ColumnSchema numbered(ColumnSchema column, QualifiedName sequence);

    /** Whether a UNIQUE is kept as a unique index. */
    boolean keepsUniquesAsIndexes();

    /** Those of the model's words for an index that only some databases have. */
    IndexOptions options(OfIndex index);

    Set<TableOption> options(Set<TableOption> wanted);

    /** Tells what is wrong for this database alone. */
    void check(Declaration declaration, Findings findings);
}
