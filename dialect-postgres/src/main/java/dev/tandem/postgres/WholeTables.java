package dev.tandem.postgres;

import dev.tandem.change.Cause;
import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.plan.DataHazards;
import dev.tandem.plan.DependencyOrder;
import dev.tandem.plan.Hazard;
import dev.tandem.plan.PhasedStatements;
import dev.tandem.plan.Statement;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.TableSchema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The statements that create and drop whole tables. */
final class WholeTables {

    private final PhasedStatements<PostgresPhase> statements;
    private final List<TableSchema> created = new ArrayList<>();
    private final List<TableSchema> dropped = new ArrayList<>();
    private final List<Mentions> backfills;

    WholeTables(ChangeSet changes, List<Step> steps, PhasedStatements<PostgresPhase> statements) {
        this.statements = statements;
        this.backfills = Backfills.expressions(steps).map(Mentions::in).toList();
        for (Change change : changes.changes()) {
            if (change instanceof Change.CreateTable create) {
                created.add(create.table());
            }
            if (change instanceof Change.DropTable drop) {
                dropped.add(drop.table());
            }
        }
    }

    void add() {
        created.forEach(this::create);
        drop();
    }

    /** Foreign keys come later, so that tables may refer to each other; nothing here locks what anyone uses. */
    private void create(TableSchema table) {
        Change change = new Change.CreateTable(table);
        List<Hazard> hazards = table.uniques().stream()
                .flatMap(unique -> ConstraintSql.hazards(table.name(), unique).stream())
                .toList();
        statements.add(
                PostgresPhase.CREATE_TABLES,
                Statement.of(CreateTableSql.of(table), new Cause.Whole(change))
                        .setApart()
                        .warning(hazards));
        CreateTableSql.apart(table)
                .forEach(unique -> add(
                        PostgresPhase.ADD_UNIQUES,
                        "ALTER TABLE %s ADD %s;".formatted(Quote.name(table.name()), ConstraintSql.unique(unique)),
                        change));
        table.indexes()
                .forEach(index -> statements.add(
                        PostgresPhase.CREATE_INDEXES,
                        Statement.of(IndexSql.create(table.name(), index), new Cause.Whole(change))
                                .warning(IndexSql.hazards(table.name(), index))));
        table.foreignKeys()
                .forEach(key -> add(
                        PostgresPhase.ADD_FOREIGN_KEYS,
                        "ALTER TABLE %s ADD %s;".formatted(Quote.name(table.name()), ConstraintSql.foreignKey(key)),
                        change));
    }

    /** Never with CASCADE, which would take along what nobody asked to drop. */
    private void drop() {
        List<TableSchema> childrenFirst = DependencyOrder.parentsFirst(dropped).reversed();
        Set<QualifiedName> gone = new HashSet<>();
        for (TableSchema table : childrenFirst) {
            Change change = new Change.DropTable(table);
            boolean read = isRead(table);
            table.foreignKeys().stream()
                    .filter(key -> read || gone.contains(key.table()))
                    .forEach(key -> dropForeignKey(table, key, change));
            statements.add(
                    read ? PostgresPhase.DROP_TABLES_THAT_WERE_READ : PostgresPhase.DROP_TABLES,
                    Statement.of("DROP TABLE %s;".formatted(Quote.name(table.name())), new Cause.Whole(change))
                            .warning(DataHazards.of(change)));
            gone.add(table.name());
        }
    }

    /** Whether rows of other tables are filled from it; it then outlives the keys that its own foreign keys need. */
    private boolean isRead(TableSchema table) {
        return backfills.stream()
                .anyMatch(mentions -> mentions.name(table.name().name()));
    }

    private void dropForeignKey(TableSchema table, ForeignKey key, Change change) {
        add(
                PostgresPhase.DROP_FOREIGN_KEYS,
                "ALTER TABLE %s DROP CONSTRAINT %s;".formatted(Quote.name(table.name()), Quote.name(key.name())),
                change);
    }

    private void add(PostgresPhase phase, String sql, Change change) {
        statements.add(phase, Statement.of(sql, new Cause.Whole(change)));
    }
}
