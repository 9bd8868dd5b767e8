import dev.tandem.declare.*;

/** Indexes of several forms change at once, and one name goes to another column. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();
        public final Column<Integer> size = integer("size");
        public final Column<Long> at = bigint("at");

        {
            index(at).named("one");
            index(size.desc()).where("size > 2").named("two");
            index(sql("upper(title)"), at).named("three");
            index(title, size).named("four");
        }
    }
}
