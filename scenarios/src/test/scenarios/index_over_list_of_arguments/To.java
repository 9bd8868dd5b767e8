import dev.tandem.declare.*;

/** An index over an expression with commas and a semicolon comes to a table that is rebuilt. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title");
        public final Column<Long> size = bigint("size");

        {
            index(sql("coalesce(title, 'a,b;c')"), size).named("notes_called");
        }
    }
}
