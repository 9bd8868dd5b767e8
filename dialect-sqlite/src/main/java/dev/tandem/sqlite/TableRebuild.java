package dev.tandem.sqlite;

import dev.tandem.change.Cause;
import dev.tandem.change.Change.AlterTable;
import dev.tandem.change.Pair;
import dev.tandem.change.TableChange;
import dev.tandem.plan.Hazard;
import dev.tandem.plan.Statement;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * A table made anew beside the old one and put in its place, in the order of lang_altertable.html §7. The new one is never
 * there under the old one's name together with it, so children keep referring to that name; indexes come later, in their
 * own phase.
 */
final class TableRebuild {

    private final AlterTable alter;
    private final Pair<TableSchema> tables;
    private final String name;
    private final String successor;

    TableRebuild(AlterTable alter) {
        this.alter = alter;
        this.tables = alter.tables();
        this.name = tables.to().name().name();
        this.successor = "__new_" + name;
    }

    /**
     * The statements of the rebuild.
     *
     * @param forcing the changes that ALTER TABLE cannot make
     * @param causes all changes that the rebuild makes
     */
    List<Statement> statements(List<TableChange> forcing, List<Cause> causes, List<Hazard> hazards) {
        List<Statement> statements = new ArrayList<>();
        statements.add(
                Statement.of(create(), causes).commented(comments(forcing)).warning(hazards));
        if (numbered(tables.from()) && numbered(tables.to())) {
            statements.add(Statement.frame(keepHighestNumber()));
        }
        statements.add(Statement.frame(RowCopy.sql(alter, successor)));
        statements.add(Statement.frame("DROP TABLE %s;".formatted(Quote.name(name))));
        statements.addAll(takePlace());
        return statements;
    }

    private List<String> comments(List<TableChange> forcing) {
        List<String> comments = new ArrayList<>(RebuildReasons.comments(name, forcing));
        comments.addAll(new DroppedRules(tables).comments());
        return comments;
    }

    /** A qualified name in an expression would look for the table under the name that the new one does not have yet. */
    private String create() {
        TableSchema unqualified = Expression.unqualified(tables.to());
        return CreateTableSql.of(unqualified.renamed(tables.to().name().renamed(successor)));
    }

    /** Before the copy, which raises the number where a row has a higher one; the rename takes it along. */
    private String keepHighestNumber() {
        return """
                INSERT INTO `sqlite_sequence` (`name`, `seq`)
                SELECT %s, `seq` FROM `sqlite_sequence` WHERE `name` = %s;""".formatted(Quote.text(successor), Quote.text(name));
    }

    /** §7: without legacy_alter_table a view or trigger that reads the table, which is not there now, stops the rename. */
    private List<Statement> takePlace() {
        return List.of(
                Statement.frame("PRAGMA legacy_alter_table=ON;"),
                Statement.frame("ALTER TABLE %s RENAME TO %s;".formatted(Quote.name(successor), Quote.name(name))),
                Statement.frame("PRAGMA legacy_alter_table=OFF;"));
    }

    private static boolean numbered(TableSchema table) {
        return table.columns().stream().map(ColumnSchema::numbering).anyMatch(numbering -> numbering.isPresent());
    }
}
