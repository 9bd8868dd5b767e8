import dev.tandem.declare.*;

/** One column becomes required while another begins to be numbered. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull().backfill("untitled");
    }
}
