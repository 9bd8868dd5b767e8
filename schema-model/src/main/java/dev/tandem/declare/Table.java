package dev.tandem.declare;

import dev.tandem.schema.TableOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A table: its columns are fields, and a block below them holds what spans several. */
public abstract non-sealed class Table extends Columns {
    private final SpanDrafts spans = new SpanDrafts();
    private final Set<TableOption> options = EnumSet.noneOf(TableOption.class);
    private Optional<String> oldName = Optional.empty();
    private Optional<Model> closedBy = Optional.empty();

    protected Table() {}

    /** Over columns, {@code column.desc()} and {@code sql(…)}, mixed. */
    protected final Index index(IndexPart first, IndexPart... more) {
        return new Index(index(false, first, more));
    }

    /** No two rows may agree in all of these. */
    protected final UniqueIndex uniqueIndex(IndexPart first, IndexPart... more) {
        return new UniqueIndex(index(true, first, more));
    }

    /** A key of several columns. */
    protected final PrimaryKey primaryKey(Column<?> first, Column<?> second, Column<?>... more) {
        SpanDraft key = new SpanDraft(this, columns(first, second, more));
        open().primaryKeys().add(key);
        return new PrimaryKey(key);
    }

    /** No two rows may agree in all of these columns. */
    protected final Unique unique(Column<?> first, Column<?> second, Column<?>... more) {
        SpanDraft unique = new SpanDraft(this, columns(first, second, more));
        open().uniques().add(unique);
        return new Unique(unique);
    }

    protected final void check(String name, String expression) {
        check(name, Sql.both(Given.text(expression, "a check")));
    }

    protected final void check(String name, Sql expression) {
        open().checks()
                .add(new CheckDraft(
                        Given.text(name, "the name of a check"), Given.value(expression, "a check"), Place.here()));
    }

    /** Two columns that together refer to two others. */
    protected final <A, B> ForeignKey.OfTwo<A, B> foreignKey(Column<A> first, Column<B> second) {
        return new ForeignKey.OfTwo<>(key(first, second));
    }

    /** Three columns that together refer to three others. */
    protected final <A, B, C> ForeignKey.OfThree<A, B, C> foreignKey(
            Column<A> first, Column<B> second, Column<C> third) {
        return new ForeignKey.OfThree<>(key(first, second, third));
    }

    /** The name that the table had before. */
    protected final void renamedFrom(String name) {
        checkOpen();
        oldName = Optional.of(Given.text(name, "an old name"));
    }

    /** SQLite's STRICT: values of another type are refused. */
    protected final void strict() {
        checkOpen();
        options.add(TableOption.STRICT);
    }

    /** SQLite's WITHOUT ROWID: rows are kept in the order of the primary key. */
    protected final void withoutRowid() {
        checkOpen();
        options.add(TableOption.WITHOUT_ROWID);
    }

    final void close(Model model) {
        closedBy = Optional.of(model);
    }

    final SpanDrafts spans() {
        return spans;
    }

    final Set<TableOption> options() {
        return options;
    }

    final Optional<String> oldName() {
        return oldName;
    }

    @Override
    final Model model() {
        return closedBy.orElseThrow(() -> new UnfollowedArrow("the table that it starts from was never added"));
    }

    @Override
    final String prefix() {
        return "";
    }

    @Override
    final Optional<Table> root() {
        return Optional.of(this);
    }

    @Override
    final boolean isOpen() {
        return closedBy.isEmpty();
    }

    private SpanDrafts open() {
        checkOpen();
        return spans;
    }

    private IndexDraft index(boolean unique, IndexPart first, IndexPart... more) {
        List<IndexPart> parts = new ArrayList<>();
        parts.add(Given.value(first, "a part of an index"));
        for (IndexPart part : more) {
            parts.add(Given.value(part, "a part of an index"));
        }
        IndexDraft index = new IndexDraft(this, parts, unique);
        open().indexes().add(index);
        return index;
    }

    private KeyDraft key(Column<?>... columns) {
        KeyDraft key = new KeyDraft(this, drafts(Stream.of(columns)));
        open().foreignKeys().add(key);
        return key;
    }

    private static List<ColumnDraft> columns(Column<?> first, Column<?> second, Column<?>... more) {
        return drafts(Stream.concat(Stream.of(first, second), Stream.of(more)));
    }

    private static List<ColumnDraft> drafts(Stream<Column<?>> columns) {
        return columns.map(column -> Given.value(column, "a column").draft()).toList();
    }
}
