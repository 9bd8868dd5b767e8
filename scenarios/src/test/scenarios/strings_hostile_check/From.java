import dev.tandem.declare.*;

public final class From extends Model {
    public final Notes t = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> note = text("note").notNull();

        {
            check("note_check", "note <> 'it''s; -- a /* comment */ ? \"x\" `y` [z]\nsecond'");
        }
    }
}
