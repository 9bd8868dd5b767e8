import dev.tandem.declare.*;

/** A string holds what separates the statements of a file. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();
        public final Column<String> text = text("text").defaultTo("a--> statement-breakpoint b");
    }
}
