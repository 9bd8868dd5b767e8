import dev.tandem.declare.*;

public final class From extends Model {
    public final People people = table("people", new People());
    public final View names = view("names", "SELECT p.id, p.label FROM people p");
    public final View loud = view("loud", "SELECT upper(label) AS label FROM people");

    public final class People extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> label = text("label").notNull();
    }
}
