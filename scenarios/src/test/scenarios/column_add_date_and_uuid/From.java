import dev.tandem.declare.*;

public final class From extends Model {
    public final Guests guests = table("guests", new Guests());

    public final class Guests extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
    }
}
