import dev.tandem.declare.*;

public final class From extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();
        public final Column<Integer> size = integer("size");

        {
            index(title, size.desc());
            index(sql("lower(title)"), size).where("size IS NOT NULL").named("by_title");
            uniqueIndex(title, id).named("title_key");
        }
    }
}
