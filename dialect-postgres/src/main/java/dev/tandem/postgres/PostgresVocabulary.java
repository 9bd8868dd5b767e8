package dev.tandem.postgres;

import dev.tandem.declare.ColumnType;
import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfCollation;
import dev.tandem.declare.Declaration.OfIndex;
import dev.tandem.declare.Findings;
import dev.tandem.declare.Sql;
import dev.tandem.resolve.Vocabulary;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.Generated;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.Numbering.Identity;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.SequenceOptions;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableOption;
import dev.tandem.sql.StandardQuote;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/** The words of Postgres. */
final class PostgresVocabulary implements Vocabulary {
    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    @Override
    public String choose(Sql sql) {
        return sql.postgres();
    }

    @Override
    public SqlType type(ColumnType.Mapped type) {
        return SqlType.of(
                switch (type) {
                    case TIMESTAMP -> "timestamp with time zone";
                    case BOOL -> "boolean";
                    case JSON -> "jsonb";
                });
    }

    @Override
    public DefaultValue now() {
        return DefaultValue.sql("now()");
    }

    @Override
    public DefaultValue instant(Instant instant) {
        return DefaultValue.sql(StandardQuote.text(MILLISECONDS.format(instant)));
    }

    /** With the cast that drizzle-kit writes. */
    @Override
    public DefaultValue json(String json) {
        return DefaultValue.sql(StandardQuote.text(json) + "::jsonb");
    }

    @Override
    public DefaultValue expression(String sql) {
        return DefaultValue.sql(sql.strip());
    }

    /** Before 18 there are stored ones only. */
    @Override
    public Generated.Storage storage(Generated.Storage wanted) {
        return Generated.Storage.STORED;
    }

    @Override
    public Optional<String> collation(OfCollation wanted) {
        return wanted.postgres();
    }

    @Override
    public ColumnSchema numbered(ColumnSchema column, QualifiedName sequence) {
        long highest = column.type().text().equals("integer") ? Integer.MAX_VALUE : Long.MAX_VALUE;
        return column.withNumbering(Optional.of(
                new Identity(Identity.Kind.BY_DEFAULT, sequence, SequenceOptions.upTo(Long.toString(highest)))));
    }

    @Override
    public boolean keepsUniquesAsIndexes() {
        return false;
    }

    @Override
    public IndexOptions options(OfIndex index) {
        return IndexOptions.BTREE.including(index.include()).withNullsNotDistinct(index.nullsNotDistinct());
    }

    @Override
    public Set<TableOption> options(Set<TableOption> wanted) {
        return Set.of();
    }

    @Override
    public void check(Declaration declaration, Findings findings) {
        PostgresModelChecks.check(declaration, findings);
    }
}
