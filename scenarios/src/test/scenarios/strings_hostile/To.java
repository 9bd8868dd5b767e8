import dev.tandem.declare.*;

/** Strings hold line breaks, comments, dollar quotes, and statements of their own. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> text =
                text("text").notNull().defaultTo("--> x\n/* $$ */ $tandem$;\r\n\tBEGIN; it's \\ `a` COMMIT;");
        public final Column<String> later = text("later").notNull().backfill("x\n-- y\n$tandem$; DROP TABLE notes; /*");
    }
}
