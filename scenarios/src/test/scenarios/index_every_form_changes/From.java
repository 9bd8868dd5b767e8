import dev.tandem.declare.*;

public final class From extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();
        public final Column<Integer> size = integer("size");
        public final Column<Long> at = bigint("at");

        {
            index(title).named("one");
            index(size).where("size > 1").named("two");
            index(sql("lower(title)")).named("three");
            uniqueIndex(title, size).named("four");
        }
    }
}
