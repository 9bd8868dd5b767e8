import dev.tandem.declare.*;

/** A column goes that a generated one reads. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> s = integer("size").generatedAs("length(nick)");
    }
}
