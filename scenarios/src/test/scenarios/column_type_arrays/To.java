import dev.tandem.declare.*;

/** Arrays get other elements. */
public final class To extends Model {
    public final Polls polls = table("polls", new Polls());

    public final class Polls extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> votes = custom("votes", String.class, sqlite("text"), postgres("bigint[]"));
        public final Column<String> names = custom("names", String.class, sqlite("text"), postgres("text[]"));
    }
}
