package dev.tandem.declare;

/** An index in which no two rows agree. */
public final class UniqueIndex extends Index {

    UniqueIndex(IndexDraft draft) {
        super(draft);
    }

    /** Two rows without a value agree too, which SQLite cannot see to. From Postgres 15 on. */
    public UniqueIndex nullsNotDistinct() {
        draft().open().nullsNotDistinct = true;
        return this;
    }

    @Override
    public UniqueIndex where(String condition) {
        super.where(condition);
        return this;
    }

    @Override
    public UniqueIndex where(Sql condition) {
        super.where(condition);
        return this;
    }

    @Override
    public UniqueIndex include(Column<?> first, Column<?>... more) {
        super.include(first, more);
        return this;
    }

    @Override
    public UniqueIndex named(String name) {
        super.named(name);
        return this;
    }
}
