import dev.tandem.declare.*;

public final class From extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Integer> id = custom("id", Integer.class, sqlite("integer"), postgres("serial"))
                .primaryKey();
        public final Column<String> title = text("title");
    }
}
