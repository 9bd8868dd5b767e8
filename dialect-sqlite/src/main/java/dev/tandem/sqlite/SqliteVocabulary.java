package dev.tandem.sqlite;

import dev.tandem.declare.ColumnType;
import dev.tandem.declare.Declaration;
import dev.tandem.declare.Declaration.OfCollation;
import dev.tandem.declare.Declaration.OfIndex;
import dev.tandem.declare.Findings;
import dev.tandem.declare.Sql;
import dev.tandem.resolve.Vocabulary;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.DefaultValue.Form;
import dev.tandem.schema.Generated;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.Numbering;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableOption;
import dev.tandem.sql.StandardQuote;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The words of SQLite. */
final class SqliteVocabulary implements Vocabulary {

    /**
     * Milliseconds since 1970. julianday() would lose the last of them to rounding, and unixepoch('subsec') needs 3.42; this
     * reads the seconds and the three digits behind them as whole numbers.
     */
    private static final String NOW =
            "(CAST(strftime('%s', 'now') AS INTEGER) * 1000" + " + CAST(substr(strftime('%f', 'now'), 4) AS INTEGER))";

    @Override
    public String choose(Sql sql) {
        return sql.sqlite();
    }

    @Override
    public SqlType type(ColumnType.Mapped type) {
        return SqlType.of(
                switch (type) {
                    case TIMESTAMP, BOOL -> "integer";
                    case JSON -> "text";
                });
    }

    @Override
    public DefaultValue now() {
        return DefaultValue.sql(NOW);
    }

    @Override
    public DefaultValue instant(Instant instant) {
        return new DefaultValue(Long.toString(instant.toEpochMilli()), Form.NUMBER);
    }

    @Override
    public DefaultValue json(String json) {
        return DefaultValue.sql(StandardQuote.text(json));
    }

    @Override
    public DefaultValue expression(String sql) {
        return DefaultValue.sql(SqliteDefault.of(sql));
    }

    @Override
    public Generated.Storage storage(Generated.Storage wanted) {
        return wanted;
    }

    @Override
    public Optional<String> collation(OfCollation wanted) {
        return wanted.sqlite();
    }

    /** AUTOINCREMENT stands on {@code integer PRIMARY KEY} only, which holds eight bytes. */
    @Override
    public ColumnSchema numbered(ColumnSchema column, QualifiedName sequence) {
        return column.withType(SqlType.of("integer")).withNumbering(Optional.of(new Numbering.AutoIncrement()));
    }

    @Override
    public boolean keepsUniquesAsIndexes() {
        return true;
    }

    /** None: included columns would only be read sooner, and what NULLs do is refused or makes no difference. */
    @Override
    public IndexOptions options(OfIndex index) {
        return IndexOptions.BTREE;
    }

    @Override
    public Set<TableOption> options(Set<TableOption> wanted) {
        return wanted;
    }

    @Override
    public void check(Declaration declaration, Findings findings) {
        SqliteModelChecks.check(declaration, findings);
    }
}
