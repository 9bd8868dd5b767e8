import dev.tandem.declare.*;

/** Indexes change their columns, their order, their predicate, their expression and whether they are unique. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();
        public final Column<Integer> size = integer("size");

        {
            index(size, title).named("one");
            index(title.desc()).named("two");
            index(title, size).where("size > 1").named("three");
            uniqueIndex(title, size).named("four");
            index(sql("lower(title)")).named("five");
        }
    }
}
