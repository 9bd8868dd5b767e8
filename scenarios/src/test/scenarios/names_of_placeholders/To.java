import dev.tandem.declare.*;

/** Columns are called as tools call things on the way. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> a = integer("title__added");
        public final Column<String> b = text("size__deleted").renamedFrom("size__added");
    }
}
