import dev.tandem.declare.*;

/** Indexes change where they sort NULLs first, what they leave out and what they compute, per database. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();
        public final Column<Integer> size = integer("size");

        {
            index(title.desc(), size);
            index(sql(sqlite("title COLLATE NOCASE"), postgres("upper(title)")), size.desc())
                    .where(sql(sqlite("size > 1"), postgres("size BETWEEN 2 AND 9")))
                    .named("by_title");
            index(title, id).named("title_key");
        }
    }
}
