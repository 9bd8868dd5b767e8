package dev.tandem.sqlite;

import dev.tandem.change.Change.AlterTable;
import dev.tandem.change.TableChange;
import dev.tandem.change.TableChange.AddColumn;
import dev.tandem.change.TableChange.AddForeignKey;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Generated;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.List;

/**
 * Decides what {@code ALTER TABLE} can do without loss and what takes a rebuild of the table. Sections are those of
 * lang_altertable.html.
 */
final class AlterOrRebuild {

    private final AlterTable alter;

    AlterOrRebuild(AlterTable alter) {
        this.alter = alter;
    }

    /** The changes for which the table has to be rebuilt; none means that all can be made in place. */
    List<TableChange> forcing() {
        return alter.changes().stream().filter(change -> !inPlace(change)).toList();
    }

    private boolean inPlace(TableChange change) {
        return switch (change) {
            case AddColumn add -> canBeAdded(add);
            // §4: a column's own key comes with it, REFERENCES and all.
            case AddForeignKey add -> comesWithItsColumn(add.key());
            // §5 exists since 3.35.0, but could corrupt the file before 3.35.5, and it breaks triggers in silence.
            case TableChange.DropColumn unused -> false;
            // §7: no other change of a column is known to ALTER TABLE.
            case TableChange.AlterColumnType unused -> false;
            case TableChange.AlterColumnNullability unused -> false;
            case TableChange.AlterColumnDefault unused -> false;
            case TableChange.AlterColumnGeneration unused -> false;
            case TableChange.AlterColumnNumbering unused -> false;
            case TableChange.AlterColumnCollation unused -> false;
            // §7: nor is any constraint of the table.
            case TableChange.AddPrimaryKey unused -> false;
            case TableChange.DropPrimaryKey unused -> false;
            case TableChange.DropForeignKey unused -> false;
            case TableChange.AddUnique unused -> false;
            case TableChange.DropUnique unused -> false;
            case TableChange.RenameUnique unused -> false;
            case TableChange.AddCheck unused -> false;
            case TableChange.DropCheck unused -> false;
            case TableChange.RenameCheck unused -> false;
            case TableChange.AlterTableOptions unused -> false;
            // SQLite has no policies.
            case TableChange.AlterRowSecurity unused -> false;
            // Names that no table of SQLite keeps.
            case TableChange.RenamePrimaryKey unused -> true;
            case TableChange.RenameForeignKey unused -> true;
            // Indexes stand beside the table.
            case TableChange.CreateIndex unused -> true;
            case TableChange.DropIndex unused -> true;
            case TableChange.RenameIndex unused -> true;
        };
    }

    /** §4: what {@code ADD COLUMN} takes on a table that has rows. */
    private boolean canBeAdded(AddColumn add) {
        ColumnSchema column = add.column();
        boolean filled = add.backfill().isPresent();
        boolean key = alter.tables()
                .to()
                .primaryKey()
                .map(it -> it.columns().contains(column.name()))
                .orElse(false);
        return !filled
                && !key
                && column.generated().map(it -> canBeAdded(column, it)).orElseGet(() -> plain(column));
    }

    private static boolean plain(ColumnSchema column) {
        boolean constant = column.defaultValue().map(AlterOrRebuild::constant).orElse(true);
        return constant && (!column.notNull() || column.defaultValue().isPresent());
    }

    /** §4: {@code VIRTUAL} only. One that reads another new column depends on the order in which they come. */
    private boolean canBeAdded(ColumnSchema column, Generated generated) {
        SqlTokens expression = SqlTokens.of(generated.expression());
        String table = alter.tables().to().name().name();
        return generated.storage() == Generated.Storage.VIRTUAL
                && !column.notNull()
                && addedColumns().stream().noneMatch(other -> expression.mentionsColumn(table, other.name()));
    }

    /** §4: no {@code CURRENT_TIME} and no expression in parentheses. */
    private static boolean constant(DefaultValue value) {
        List<SqlToken> tokens = SqlTokens.of(value.sql()).tokens().stream()
                .filter(SqlToken::counts)
                .toList();
        boolean signed = tokens.size() == 2
                && (tokens.get(0).isSymbol("-") || tokens.get(0).isSymbol("+"));
        SqlToken last = tokens.get(tokens.size() - 1);
        return switch (last.kind()) {
            case NUMBER -> tokens.size() == 1 || signed;
            case LITERAL -> tokens.size() == 1;
            case WORD -> tokens.size() == 1 && last.text().matches("(?i)true|false|null");
            case QUOTED_NAME, SYMBOL, BLANK, COMMENT -> false;
        };
    }

    /** §4: with foreign keys on, the default of such a column must be NULL. */
    private boolean comesWithItsColumn(ForeignKey key) {
        boolean only = alter.changes().stream()
                        .filter(change -> change instanceof AddForeignKey add
                                && add.key().columns().equals(key.columns()))
                        .count()
                == 1;
        return only
                && addedColumns().stream()
                        .filter(column -> key.columns().equals(List.of(column.name())))
                        .anyMatch(column -> column.defaultValue().isEmpty()
                                && column.generated().isEmpty());
    }

    private List<ColumnSchema> addedColumns() {
        return alter.changes().stream()
                .filter(AddColumn.class::isInstance)
                .map(change -> ((AddColumn) change).column())
                .toList();
    }
}
