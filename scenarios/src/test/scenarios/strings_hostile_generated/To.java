import dev.tandem.declare.*;

/** A generated column and a view change whose texts would end a statement. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());
    public final View labels = view("labels", "SELECT note || ' notes.note; /* ''x'' ' AS label FROM notes");

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> note = text("note").notNull();
        public final Column<String> label = text("label").generatedAs("note || '; */ ''?'' notes.note'");
    }
}
