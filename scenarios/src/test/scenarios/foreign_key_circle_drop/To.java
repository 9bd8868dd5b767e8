import dev.tandem.declare.*;

/** Two tables that refer to each other go, and a third that refers to one of them stays. */
public final class To extends Model {
    public final Tags tags = table("tags", new Tags());

    public final class Tags extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> postId = bigint("post_id");
    }
}
