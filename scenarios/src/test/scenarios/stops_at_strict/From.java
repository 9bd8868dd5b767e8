import dev.tandem.declare.*;

public final class From extends Model {
    public final Facts facts = table("facts", new Facts());

    public final class Facts extends Table {
        public final Column<Integer> id = integer("id").primaryKey();
        public final Column<Integer> amount = integer("amount");
    }
}
