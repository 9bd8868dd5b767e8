import dev.tandem.declare.*;

public final class From extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();
        public final Column<Integer> size = integer("size");

        {
            index(title).named("one");
            index(title).named("two");
            index(title, size).where("size > 0").named("three");
            index(title, size).named("four");
            index(sql("length(title)")).named("five");
        }
    }
}
