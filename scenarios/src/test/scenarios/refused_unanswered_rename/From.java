import dev.tandem.declare.*;

public final class From extends Model {
    public final People people = table("people", new People());

    public final class People extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
    }
}
