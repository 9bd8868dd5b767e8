package dev.tandem.sqlite.live;

import dev.tandem.live.Unmodelled;
import dev.tandem.live.Unmodelled.Kind;
import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ConstraintNames;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.RowSecurity;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import dev.tandem.sqlite.text.ColumnText;
import dev.tandem.sqlite.text.ConstraintText;
import dev.tandem.sqlite.text.TableText;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One table, put together from what the pragmas say and what its text says. */
final class LiveTable {

    private final Catalogue.Relation relation;
    private final QualifiedName name;
    private final Catalogue catalogue;
    private final TableText text;
    private final Consumer<Unmodelled> notes;

    LiveTable(Catalogue.Relation relation, Catalogue catalogue, Consumer<Unmodelled> notes) {
        this.relation = relation;
        this.name = QualifiedName.of(relation.name());
        this.catalogue = catalogue;
        this.text = TableText.of(relation.sql());
        this.notes = notes;
    }

    /**
     * The table.
     *
     * @param indexNames those of all indexes of the database
     */
    TableSchema read(DistinctNames indexNames) {
        List<Catalogue.Column> rows = catalogue.columnsOf(relation.name());
        List<String> columns = rows.stream().map(Catalogue.Column::name).toList();
        if (!columns.equals(text.columns().stream().map(ColumnText::name).toList())) {
            throw unreadable(
                    name, "SQLite knows the columns %s, its text others".formatted(String.join(", ", columns)));
        }
        TableSchema table = new TableSchema(
                name,
                new LiveColumns(relation, rows, text).columns(),
                primaryKey(rows),
                new LiveReferences(name, catalogue, text, notes).foreignKeys(),
                NamedSet.of(),
                checks(),
                new LiveIndexes(name, catalogue, text, indexNames, notes).indexes(),
                options(),
                RowSecurity.NONE);
        UnmodelledClauses.note(name, text, notes);
        return table;
    }

    /** SQLite keeps the name of a key only as text, and a key of one column has none. */
    private Optional<PrimaryKey> primaryKey(List<Catalogue.Column> rows) {
        List<String> columns = rows.stream()
                .filter(row -> row.key() > 0)
                .sorted(Comparator.comparing(Catalogue.Column::key))
                .map(Catalogue.Column::name)
                .toList();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> keyName = Optional.of(columns)
                .filter(several -> several.size() > 1)
                .map(several -> text.constraints(ConstraintText.Key.class).stream()
                        .flatMap(key -> key.name().stream())
                        .findFirst()
                        .orElseGet(() -> ConstraintNames.primaryKey(name.name(), several)));
        return Optional.of(new PrimaryKey(keyName, columns));
    }

    private NamedSet<String, CheckConstraint> checks() {
        List<ConstraintText.Check> checks = text.constraints(ConstraintText.Check.class);
        DistinctNames names = new DistinctNames();
        return checks.stream()
                .sorted(Comparator.comparing(check -> check.name().isEmpty()))
                .map(check -> check(check, names))
                .collect(NamedSet.collector());
    }

    private CheckConstraint check(ConstraintText.Check check, DistinctNames names) {
        String wanted = check.name()
                .orElseGet(() -> check.column()
                        .map(column -> ConstraintNames.check(name.name(), column))
                        .orElse(name.name() + "_check"));
        String checkName = names.distinct(wanted);
        if (!check.name().equals(Optional.of(checkName))) {
            notes.accept(Unmodelled.in(name, Kind.UNNAMED_CHECK, checkName, check.expression()));
        }
        return new CheckConstraint(checkName, check.expression());
    }

    private Set<TableOption> options() {
        Set<TableOption> options = EnumSet.noneOf(TableOption.class);
        if (relation.strict()) {
            options.add(TableOption.STRICT);
        }
        if (relation.withoutRowid()) {
            options.add(TableOption.WITHOUT_ROWID);
        }
        return options;
    }

    static ProblemException unreadable(QualifiedName relation, String why) {
        return new ProblemException(new Problem(
                "TD350",
                "the text of %s in sqlite_schema is not what SQLite makes of it".formatted(relation),
                why,
                "compare the text with PRAGMA table_xinfo, and make %s anew from the right one".formatted(relation)));
    }
}
