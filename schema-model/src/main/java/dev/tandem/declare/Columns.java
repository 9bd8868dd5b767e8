package dev.tandem.declare;

import dev.tandem.problem.Problem;
import dev.tandem.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words for columns, in a table or in a part that tables include. */
public abstract sealed class Columns extends Words permits Table, Part {
    protected static final ReferentialAction CASCADE = ReferentialAction.CASCADE;
    protected static final ReferentialAction SET_NULL = ReferentialAction.SET_NULL;
    protected static final ReferentialAction SET_DEFAULT = ReferentialAction.SET_DEFAULT;
    protected static final ReferentialAction RESTRICT = ReferentialAction.RESTRICT;
    protected static final ReferentialAction NO_ACTION = ReferentialAction.NO_ACTION;

    private final List<Entry> entries = new ArrayList<>();
    private final Optional<Place> place = Place.here();

    Columns() {}

    protected final TextColumn text(String name) {
        return new TextColumn(plain(name, "text"));
    }

    protected final BoolColumn bool(String name) {
        return new BoolColumn(column(name, ColumnType.Mapped.BOOL));
    }

    protected final JsonColumn json(String name) {
        return new JsonColumn(column(name, ColumnType.Mapped.JSON));
    }

    /** A moment, to the millisecond, whatever the time zone. */
    protected final TimestampColumn timestamp(String name) {
        return new TimestampColumn(column(name, ColumnType.Mapped.TIMESTAMP));
    }

    protected final SmallintColumn smallint(String name) {
        return new SmallintColumn(plain(name, "smallint"));
    }

    protected final IntegerColumn integer(String name) {
        return new IntegerColumn(plain(name, "integer"));
    }

    protected final BigintColumn bigint(String name) {
        return new BigintColumn(plain(name, "bigint"));
    }

    protected final RealColumn real(String name) {
        return new RealColumn(plain(name, "real"));
    }

    protected final DoubleColumn doublePrecision(String name) {
        return new DoubleColumn(plain(name, "double precision"));
    }

    protected final DateColumn date(String name) {
        return new DateColumn(plain(name, "date"));
    }

    protected final TimeColumn time(String name) {
        return new TimeColumn(plain(name, "time"));
    }

    protected final UuidColumn uuid(String name) {
        return new UuidColumn(plain(name, "uuid"));
    }

    protected final SizedTextColumn varchar(String name, int length) {
        return new SizedTextColumn(column(name, new ColumnType.Sized("varchar", length)));
    }

    /** {@code char(n)}; {@code char} is a keyword of Java. */
    protected final SizedTextColumn character(String name, int length) {
        return new SizedTextColumn(column(name, new ColumnType.Sized("char", length)));
    }

    protected final NumericColumn numeric(String name, int precision, int scale) {
        return new NumericColumn(column(name, new ColumnType.Numeric(precision, scale)));
    }

    /** A type that none of the other words stands for, in each database's own words. */
    protected final <T> CustomColumn<T> custom(String name, Class<T> javaType, SqliteSql sqlite, PostgresSql postgres) {
        Given.value(javaType, "a Java type");
        return new CustomColumn<>(column(name, new ColumnType.Custom(sql(sqlite, postgres))));
    }

    /** The columns of a part, here. */
    protected final <P extends Part> P include(P part) {
        return include("", part);
    }

    /** The columns of a part, here, each with a prefix to its name. */
    protected final <P extends Part> P include(String prefix, P part) {
        checkOpen();
        Given.value(part, "a part").include(this, Given.text(prefix, "a prefix"));
        entries.add(part);
        return part;
    }

    /** The table of this class, for a reference out of a file of its own: {@code () -> table(Users.class).id}. */
    protected final <X extends Table> X table(Class<X> type) {
        return model().tableOf(type);
    }

    abstract Model model();

    abstract String prefix();

    /** The table that these columns are in at last. */
    abstract Optional<Table> root();

    abstract boolean isOpen();

    final List<Entry> entries() {
        return entries;
    }

    final Optional<Place> place() {
        return place;
    }

    final void checkOpen() {
        if (!isOpen()) {
            throw new WrongModelException(new Problem(
                            "TD102",
                            "something is declared after its table was closed",
                            "table(name, object) closes a table, so that nothing can change behind its back",
                            "say it in the table's own class")
                    .at(Place.ofCaller().toString()));
        }
    }

    private ColumnDraft plain(String name, String word) {
        return column(name, new ColumnType.Plain(word));
    }

    private ColumnDraft column(String name, ColumnType type) {
        checkOpen();
        ColumnDraft draft = new ColumnDraft(this, Given.text(name, "the name of a column"), type);
        entries.add(draft);
        return draft;
    }
}
