import dev.tandem.declare.*;

public final class From extends Model {
    public final Polls polls = table("polls", new Polls());

    public final class Polls extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> votes = custom("votes", String.class, sqlite("text"), postgres("integer[]"));
        public final Column<String> names = custom("names", String.class, sqlite("text"), postgres("varchar(20)[]"));
    }
}
