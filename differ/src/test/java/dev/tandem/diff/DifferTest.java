package dev.tandem.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.Pair;
import dev.tandem.change.TableChange;
import dev.tandem.resolve.Backfill;
import dev.tandem.resolve.Hints;
import dev.tandem.resolve.Rename;
import dev.tandem.schema.CheckConstraint;
import dev.tandem.schema.ColumnSchema;
import dev.tandem.schema.DefaultValue;
import dev.tandem.schema.Deferral;
import dev.tandem.schema.ForeignKey;
import dev.tandem.schema.Generated;
import dev.tandem.schema.IndexOptions;
import dev.tandem.schema.IndexPart;
import dev.tandem.schema.IndexSchema;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Numbering;
import dev.tandem.schema.PrimaryKey;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.ReferentialAction;
import dev.tandem.schema.Schema;
import dev.tandem.schema.SqlType;
import dev.tandem.schema.TableOption;
import dev.tandem.schema.TableSchema;
import dev.tandem.schema.UniqueConstraint;
import dev.tandem.schema.ViewSchema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DifferTest {

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final ColumnSchema ID =
            ColumnSchema.of("id", SqlType.of("integer")).withNotNull(true);
    private static final ColumnSchema NAME = ColumnSchema.of("name", SqlType.of("text"));
    private static final TableSchema TABLE = TableSchema.of(USERS, List.of(ID, NAME));
    private static final PrimaryKey KEY = new PrimaryKey(Optional.empty(), List.of("id"));
    private static final UniqueConstraint UNIQUE =
            new UniqueConstraint("users_name_unique", List.of("name"), false, Deferral.NOT_DEFERRABLE);
    private static final CheckConstraint CHECK = new CheckConstraint("named", "length(name) > 0");
    private static final IndexSchema INDEX = new IndexSchema(
            "users_name_index",
            List.of(IndexPart.OfColumn.of("name")),
            false,
            Optional.of("name <> 'name'"),
            IndexOptions.BTREE);
    private static final ForeignKey SELF = new ForeignKey(
            "users_id_users_id_fk",
            List.of("id"),
            USERS,
            List.of("id"),
            ReferentialAction.CASCADE,
            ReferentialAction.NO_ACTION,
            Deferral.NOT_DEFERRABLE);

    static Stream<Arguments> one_property_changed_is_one_change() {
        return Stream.of(
                change("the type", column(it -> it.withType(SqlType.of("varchar(9)"))), "AlterColumnType"),
                change("required", column(it -> it.withNotNull(true)), "AlterColumnNullability"),
                change(
                        "the default",
                        column(it -> it.withDefaultValue(Optional.of(DefaultValue.sql("''")))),
                        "AlterColumnDefault"),
                change(
                        "generated",
                        column(it ->
                                it.withGenerated(Optional.of(new Generated("upper('x')", Generated.Storage.STORED)))),
                        "AlterColumnGeneration"),
                change(
                        "numbered",
                        column(it -> it.withNumbering(Optional.of(new Numbering.AutoIncrement()))),
                        "AlterColumnNumbering"),
                change("collated", column(it -> it.withCollation(Optional.of("NOCASE"))), "AlterColumnCollation"),
                change("a key", it -> it.withPrimaryKey(Optional.of(KEY)), "AddPrimaryKey"),
                change("a unique", it -> it.withUniques(NamedSet.of(UNIQUE)), "AddUnique"),
                change("a check", it -> it.withChecks(NamedSet.of(CHECK)), "AddCheck"),
                change("an index", it -> it.withIndexes(NamedSet.of(INDEX)), "CreateIndex"),
                change("a foreign key", it -> it.withForeignKeys(NamedSet.of(SELF)), "AddForeignKey"),
                change("an option", it -> it.withOptions(Set.of(TableOption.STRICT)), "AlterTableOptions"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void one_property_changed_is_one_change(String what, UnaryOperator<TableSchema> edit, String expected) {
        assertThat(kinds(insideUsers(TABLE, edit.apply(TABLE)))).as(what).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("one_property_changed_is_one_change")
    void every_change_has_a_way_back(String what, UnaryOperator<TableSchema> edit, String unused) {
        assertThat(insideUsers(edit.apply(TABLE), TABLE)).as(what).hasSize(1);
    }

    @Test
    void equal_schemas_differ_in_nothing_whatever_the_order_of_their_columns() {
        TableSchema reordered = TableSchema.of(USERS, List.of(NAME, ID));

        assertThat(Differ.between(new Pair<>(schema(TABLE), schema(reordered)), Hints.NONE)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void what_changed_in_a_constraint_is_dropped_and_added() {
        TableSchema before = TABLE.withChecks(NamedSet.of(CHECK));
        TableSchema after = TABLE.withChecks(NamedSet.of(CHECK.withExpression("length(name) > 1")));

        assertThat(kinds(insideUsers(before, after))).containsExactly("DropCheck", "AddCheck");
    }

    @Test
    void what_is_equal_but_for_its_name_is_renamed() {
        TableSchema before = TABLE.withIndexes(NamedSet.of(INDEX)).withUniques(NamedSet.of(UNIQUE));
        TableSchema after = TABLE.withIndexes(NamedSet.of(INDEX.renamed("other")))
                .withUniques(NamedSet.of(UNIQUE.renamed("another")));

        assertThat(kinds(insideUsers(before, after))).containsExactly("RenameUnique", "RenameIndex");
    }

    @Test
    void constraints_that_exchange_their_names_are_dropped_and_added() {
        CheckConstraint other = new CheckConstraint("other", "length(name) < 9");
        TableSchema before = TABLE.withChecks(NamedSet.of(CHECK, other));
        TableSchema after = TABLE.withChecks(NamedSet.of(CHECK.renamed("other"), other.renamed("named")));

        assertThat(kinds(insideUsers(before, after))).containsExactly("DropCheck", "DropCheck", "AddCheck", "AddCheck");
    }

    @Test
    void a_default_is_the_backfill_of_a_column_that_becomes_required() {
        TableSchema after = TABLE.withColumns(
                NamedSet.of(ID, NAME.withNotNull(true).withDefaultValue(Optional.of(DefaultValue.sql("'none'")))));

        assertThat(insideUsers(TABLE, after))
                .filteredOn(TableChange.AlterColumnNullability.class::isInstance)
                .extracting(change -> ((TableChange.AlterColumnNullability) change).backfill())
                .containsExactly(Optional.of("'none'"));
    }

    @Test
    void a_backfill_goes_before_the_default() {
        TableSchema after = TABLE.withColumns(
                NamedSet.of(ID, NAME.withNotNull(true).withDefaultValue(Optional.of(DefaultValue.sql("'none'")))));
        Hints hints = new Hints(List.of(), List.of(new Backfill(USERS, "name", "'filled'")));

        assertThat(Differ.between(new Pair<>(schema(TABLE), schema(after)), hints)
                        .causes()
                        .toString())
                .contains("backfill=Optional['filled']");
    }

    @Test
    void a_renamed_column_is_followed_by_keys_checks_indexes_and_children() {
        TableSchema parent = TABLE.withPrimaryKey(Optional.of(new PrimaryKey(Optional.empty(), List.of("name"))))
                .withChecks(NamedSet.of(CHECK))
                .withIndexes(NamedSet.of(INDEX));
        TableSchema child = TableSchema.of(QualifiedName.of("notes"), List.of(NAME.renamed("author")))
                .withForeignKeys(NamedSet.of(reference("notes_fk", "author", USERS, "name")));
        TableSchema renamed = parent.withColumns(NamedSet.of(ID, NAME.renamed("title")))
                .withPrimaryKey(Optional.of(new PrimaryKey(Optional.empty(), List.of("title"))))
                .withChecks(NamedSet.of(CHECK.withExpression("length(title) > 0")))
                .withIndexes(NamedSet.of(INDEX.withParts(List.of(IndexPart.OfColumn.of("title")))
                        .withWhere(Optional.of("title <> 'name'"))));
        TableSchema follower = child.withForeignKeys(NamedSet.of(reference("notes_fk", "author", USERS, "title")));
        Hints hints = new Hints(List.of(new Rename.OfColumn(USERS, "name", "title")), List.of());

        ChangeSet changes = Differ.between(new Pair<>(schema(parent, child), schema(renamed, follower)), hints);

        assertThat(changes.changes()).containsExactly(new Change.RenameColumn(USERS, new Pair<>("name", "title")));
    }

    @Test
    void a_renamed_table_is_followed_by_its_children_and_carries_derived_names_along() {
        QualifiedName members = QualifiedName.of("members");
        TableSchema child = TableSchema.of(QualifiedName.of("notes"), List.of(NAME))
                .withForeignKeys(NamedSet.of(reference("notes_name_users_name_fk", "name", USERS, "name")));
        TableSchema follower =
                child.withForeignKeys(NamedSet.of(reference("notes_name_members_name_fk", "name", members, "name")));
        Hints hints = new Hints(List.of(new Rename.OfTable(USERS, members)), List.of());

        ChangeSet changes =
                Differ.between(new Pair<>(schema(TABLE, child), schema(TABLE.renamed(members), follower)), hints);

        assertThat(changes.causes())
                .extracting(cause -> cause.describe())
                .containsExactly(
                        "rename table users to members",
                        "notes: rename foreign key notes_name_users_name_fk to notes_name_members_name_fk");
    }

    @Test
    void views_come_go_and_change() {
        ViewSchema kept = new ViewSchema(QualifiedName.of("kept"), "SELECT 1");
        ViewSchema gone = new ViewSchema(QualifiedName.of("gone"), "SELECT 2");
        ViewSchema added = new ViewSchema(QualifiedName.of("added"), "SELECT 3");
        ViewSchema changed = new ViewSchema(QualifiedName.of("kept"), "SELECT 4");

        ChangeSet changes = Differ.between(
                new Pair<>(
                        Schema.EMPTY.withViews(NamedSet.of(kept, gone)),
                        Schema.EMPTY.withViews(NamedSet.of(changed, added))),
                Hints.NONE);

        assertThat(changes.changes())
                .containsExactly(
                        new Change.DropView(gone),
                        new Change.CreateView(added),
                        new Change.AlterViewDefinition(new Pair<>(kept, changed)));
    }

    private static Arguments change(String what, UnaryOperator<TableSchema> edit, String expected) {
        return Arguments.of(what, edit, expected);
    }

    private static UnaryOperator<TableSchema> column(UnaryOperator<ColumnSchema> edit) {
        return table -> table.withColumns(table.columns().with(edit.apply(NAME)));
    }

    private static ForeignKey reference(String name, String column, QualifiedName table, String referenced) {
        return new ForeignKey(
                name,
                List.of(column),
                table,
                List.of(referenced),
                ReferentialAction.CASCADE,
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE);
    }

    private static Schema schema(TableSchema... tables) {
        return Schema.EMPTY.withTables(NamedSet.of(tables));
    }

    private static List<TableChange> insideUsers(TableSchema from, TableSchema to) {
        return Differ.between(new Pair<>(schema(from), schema(to)), Hints.NONE).changes().stream()
                .map(Change.AlterTable.class::cast)
                .flatMap(alter -> alter.changes().stream())
                .toList();
    }

    private static List<String> kinds(List<TableChange> changes) {
        return changes.stream().map(change -> change.getClass().getSimpleName()).toList();
    }
}
