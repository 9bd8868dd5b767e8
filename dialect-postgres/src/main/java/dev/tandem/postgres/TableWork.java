package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.UniqueConstraint;
import java.util.List;

/** How that is done to a table with rows which takes as long as it has rows, or waits for all who use it. */
interface TableWork {

    void createIndex(Step step, IndexSchema index);

    void dropIndex(Step step, IndexSchema index);

    void addPrimaryKey(Step step, PrimaryKey key);

    void addUnique(Step step, UniqueConstraint unique);

    void addCheck(Step step, CheckConstraint check);

    void addForeignKey(Step step, ForeignKey key);

    /** Gives all rows a value in a column that is new. */
    void fillNew(Step step, ColumnSchema column, String value);

    /** Gives the rows that have no value in a column one. */
    void fill(AlteredColumn column, String value);

    /** When a default is set that a column does not have yet. */
    PostgresPhase whenDefaultIsSet(AlteredColumn column);

    /** Makes a column NOT NULL when its rows are filled. */
    void require(QualifiedName table, String column, List<Cause> causes);
}
